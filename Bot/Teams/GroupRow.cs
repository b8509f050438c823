using System.Text.Json;
using System.Text.Json.Serialization;
using CoachBot.Bot.Turns;
using CoachBot.Storage;

namespace CoachBot.Bot.Teams;

/// <summary>What is kept of a team: where it is written to, whether the bot is in it, and whether it has said hello.</summary>
/// <param name="Reference">
/// The channel or chat the bot was added in; the user is whoever added it. Nothing is sent to a team unasked yet. It is kept because Teams
/// tells it only when the bot is added: what is to be sent one day to the teams of today could not find it out any more.
/// </param>
/// <param name="IsMember">Whether the bot is there.</param>
public sealed record GroupRow(ConversationReference Reference, bool IsMember)
{
    /// <summary>The key of the row.</summary>
    public const string Key = "state";

    private const int Version = 1;

    /// <summary>Whether the hello got out.</summary>
    public bool IsGreeted { get; init; }

    /// <summary>The telling whose hello is on its way, for all that is known; null when none is.</summary>
    public string? Greeter { get; init; }

    /// <summary>The body of the row.</summary>
    public static string Write(GroupRow group) => JsonSerializer.Serialize(
        new StoredGroup(Version, group.Reference.ServiceUrl, group.Reference.ConversationId, group.Reference.BotId, group.Reference.UserId, group.IsMember, group.IsGreeted, group.Greeter),
        GroupJson.Default.StoredGroup);

    /// <summary>The group of the row.</summary>
    /// <exception cref="UnreadableRowException">The row is not what it should be.</exception>
    public static GroupRow Read(StoredRow row) => RowReading.Understand(row, GroupJson.Default.StoredGroup, stored => new GroupRow(
        new(RowReading.Given(stored.Url), RowReading.Given(stored.Chat), RowReading.Given(stored.Bot), RowReading.Given(stored.User)), stored.Member)
        {
            IsGreeted = stored.Greeted ?? stored.Member,
            Greeter = stored.Greeter,
        });
}

/// <param name="Greeted">Null where an earlier version wrote the row, which noted a team when it greeted it.</param>
internal sealed record StoredGroup(int V, string Url, string Chat, string Bot, string User, bool Member, bool? Greeted, string? Greeter) : IVersioned;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StoredGroup))]
internal sealed partial class GroupJson : JsonSerializerContext;
