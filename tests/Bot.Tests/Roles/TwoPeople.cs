using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Turns;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Roles;
using CoachBot.Storage;

namespace CoachBot.Bot.Tests.Roles;

/// <summary>The bot with Alex, who is an admin by setting, and others of the tenant; Bo is one of them.</summary>
public sealed class TwoPeople(BotHost bot) : IAsyncDisposable
{
    public const string Tenant = "11111111-aaaa-4bbb-8ccc-000000000001";

    public const string Alex = "33333333-cccc-4ddd-8eee-000000000003";

    public const string Bo = "77777777-0000-4000-8000-000000000007";

    private int activities;

    public BotHost Bot => bot;

    /// <summary>Both met and welcomed.</summary>
    public static async Task<TwoPeople> MeetAsync()
    {
        var people = new TwoPeople(await BotHost.StartAsync(MakeAlexAdmin));
        foreach (string who in (string[])[Alex, Bo])
        {
            await people.SayAsync(who, "hi");
            await people.SayAsync(who, "skip");
        }

        return people;
    }

    public static Owner OwnerOf(string who) => new PersonKey(Tenant, who).Owner;

    public async Task<IReadOnlyList<Sent>> SayAsync(string who, string text, string? id = null)
    {
        id ??= $"say-{++activities}";
        int before = bot.Connector.All.Count;
        using var response = await bot.PostAsync(From(who, Activities.Message(bot.Connector.Url, text, id)));
        Assert.Equal(202, (int)response.StatusCode);
        return [.. bot.Connector.All.Skip(before).Where(sent => sent.ReplyTo == id)];
    }

    /// <summary>Presses a button; the answer as it stands in the response.</summary>
    public async Task<string> PressAsync(string who, JsonNode data, string? id = null)
    {
        var (status, body) = await bot.InvokeAsync(From(who, Activities.Execute(bot.Connector.Url, data, id ?? $"press-{++activities}")));
        Assert.Equal(200, status);
        return body.GetProperty("value").ToString();
    }

    /// <summary>Opens the card of roles, and what its button sends when filled in.</summary>
    public async Task<JsonNode> FilledAsync(string who, string target, string role, string how = "give") =>
        Activities.ButtonData(Assert.Single(await SayAsync(who, "roles")), "Save", ("who", target), ("role", role), ("how", how));

    public async Task<string> GiveAsync(string who, string target, string role, string how = "give") =>
        await PressAsync(who, await FilledAsync(who, target, role, how));

    /// <summary>What is stored of somebody's roles, past every copy.</summary>
    public async Task<HeldRoles> RolesOfAsync(string who) =>
        await bot.Store.FindAsync(OwnerOf(who), RowKeys.State, CancellationToken.None) is { } row ? PersonRows.Read([row]).Person.Profile.Roles : HeldRoles.None;

    public async Task<IReadOnlyList<JsonElement>> AuditAsync(string who)
    {
        var rows = await bot.Store.ReadRangeAsync(OwnerOf(who), "audit/", "audit0", CancellationToken.None);
        return [.. rows.Select(row => JsonDocument.Parse(row.Body).RootElement)];
    }

    /// <summary>Another process changes somebody's roles; this one hears nothing of it.</summary>
    public static async Task ChangeElsewhereAsync(IRowStore store, string who, Role role, bool isGiven)
    {
        var row = (await store.FindAsync(OwnerOf(who), RowKeys.State, CancellationToken.None))!;
        var before = PersonRows.Read([row]);
        var profile = before.Person.Profile with { Roles = before.Person.Profile.Roles.After(new(who, role, isGiven, "elsewhere")) };
        string body = PersonRows.WriteState(before with { Person = before.Person with { Profile = profile } });
        await store.CommitAsync(OwnerOf(who), new(new(RowKeys.State, row.ETag, body), []), CancellationToken.None);
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private static JsonNode From(string who, JsonNode activity)
    {
        activity["from"]!["aadObjectId"] = who;
        activity["from"]!["name"] = who == Alex ? "Alex Example" : who == Bo ? "Bo 王" : "Cy Example";
        activity["conversation"]!["id"] = $"a:{who}";
        return activity;
    }

    private static void MakeAlexAdmin(IServiceCollection services)
    {
        var organisation = (Organisation)services.Last(service => service.ServiceType == typeof(Organisation)).ImplementationInstance!;
        services.AddSingleton(organisation with { Admins = [Alex] });
    }
}
