using System.Text.Json.Nodes;
using CoachBot.Bot.Tests.Roles;
using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Turns;
using CoachBot.Dialogs;
using CoachBot.Storage;
using static CoachBot.Bot.Tests.Roles.TwoPeople;

namespace CoachBot.Bot.Tests.Teams;

/// <summary>The bot with Alex, who is an admin and a manager, Dana, who is a manager too, and Bo, who is a rep.</summary>
public sealed class TeamBot(TwoPeople people) : IAsyncDisposable
{
    public const string Dana = "44444444-0000-4000-8000-000000000004";

    public TwoPeople People => people;

    public CountingStore Store => people.Bot.Store;

    public static async Task<TeamBot> StartAsync()
    {
        var people = await TwoPeople.MeetAsync();
        await people.SayAsync(Dana, "hi");
        await people.SayAsync(Dana, "skip");
        await people.GiveAsync(Alex, Alex, "manager");
        await people.GiveAsync(Alex, Dana, "manager");
        await people.SayAsync(Dana, "hi");
        return new(people);
    }

    /// <summary>What a button of the last card in an answer sends.</summary>
    public async Task<JsonNode> ButtonAsync(string who, string said, string title, params (string Field, string Value)[] inputs) =>
        Activities.ButtonData((await people.SayAsync(who, said)).Last(sent => sent.Card is not null), title, inputs);

    /// <summary>What a button of a card sends that answered a press.</summary>
    public static JsonNode ButtonOf(string card, string title) =>
        Activities.ButtonOf(JsonNode.Parse(card)!, title);

    public async Task<string> PressAsync(string who, string said, string title, params (string Field, string Value)[] inputs) =>
        await people.PressAsync(who, await ButtonAsync(who, said, title, inputs));

    public Task<string> InviteAsync(string manager, string rep) => PressAsync(manager, "team", "Invite", ("who", rep));

    /// <summary>Invites somebody who accepts.</summary>
    public async Task WinAsync(string manager, string rep)
    {
        await InviteAsync(manager, rep);
        await PressAsync(rep, "team", "Accept");
    }

    public Task<string> PlaceAsync(string manager, string rep, string why = "") =>
        PressAsync(manager, "team matrix", "Place", ("rep", rep), ("ability", "can-learn"), ("attitude", "willing"), ("why", why));

    public async Task<string> HearAsync(string who, string said) =>
        string.Join("\n", (await people.SayAsync(who, said)).Select(sent => sent.Text ?? sent.Card!.Value.GetRawText()));

    /// <summary>What is stored of somebody, past every copy.</summary>
    public async Task<Profile> ProfileAsync(string who) => PersonRows.Read([(await Store.FindAsync(OwnerOf(who), RowKeys.State, CancellationToken.None))!]).Person.Profile;

    /// <summary>The rows of a manager's team.</summary>
    public Task<IReadOnlyList<StoredRow>> RowsAsync(string manager) => Store.ReadRangeAsync(OwnerOf(manager), "team/", "team0", CancellationToken.None);

    /// <summary>The first commit of the next turn is stored, and the second fails.</summary>
    public void DieBetweenTheCommits() => Store.Meanwhile = _ =>
    {
        Store.Meanwhile = _ => throw new IOException("The process dies here.");
        return Task.CompletedTask;
    };

    public ValueTask DisposeAsync() => people.DisposeAsync();
}
