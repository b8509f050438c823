using System.Collections.Immutable;
using CoachBot.Bot.Connector;
using CoachBot.Bot.Identity;
using CoachBot.Bot.Turns;

namespace CoachBot.Bot.Tests.Connector.Support;

/// <summary>Values that do not matter.</summary>
public static class Some
{
    public const string AppId = "22222222-bbbb-4ccc-8ddd-000000000002";

    public const string Tenant = "11111111-aaaa-4bbb-8ccc-000000000001";

    /// <summary>A secret that no log may hold.</summary>
    public const string Secret = "very-secret-word";

    public static PersonKey Person { get; } = new(Tenant, "33333333-cccc-4ddd-8eee-000000000003");

    public static BotIdentity Identity(string cloud = "Public", bool isDevelopment = false, BotCredential? credential = null)
    {
        var profile = CloudProfiles.Find(cloud)!;
        return new(AppId, Tenant, credential ?? new SecretCredential(Secret), profile, [Tenant], [.. profile.ServiceHosts], isDevelopment);
    }

    public static Destination Chat(string serviceUrl, string conversation = "a:chat") =>
        new(serviceUrl, conversation, $"28:{AppId}", "29:alex") { TenantId = Tenant, PersonalChatOf = Person };

    public static TextMessage Text { get; } = new("en", "Hello", ImmutableArray<string>.Empty);

    public static CardMessage Card { get; } = new("en", """{"type":"AdaptiveCard"}"""u8.ToArray(), "A card in a sentence");
}
