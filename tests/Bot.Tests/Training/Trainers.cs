using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Bot.Tests.Roles;
using CoachBot.Bot.Tests.Support;
using CoachBot.Storage;
using static CoachBot.Bot.Tests.Roles.TwoPeople;

namespace CoachBot.Bot.Tests.Training;

/// <summary>Alex and Bo, both trainers, and cards filled in as a client does: what stands in a field is sent along.</summary>
internal static class Trainers
{
    public static readonly Owner Organisation = new("organisations", Tenant);

    public static async Task<TwoPeople> MeetAsync()
    {
        var people = await TwoPeople.MeetAsync();
        foreach (string who in (string[])[Alex, Bo])
        {
            await people.GiveAsync(Alex, who, "trainer");
            await people.SayAsync(who, "hi");
        }

        return people;
    }

    /// <summary>Opens the form of a skill; what its button sends with some of its fields entered anew.</summary>
    public static async Task<JsonNode> EditAsync(this TwoPeople people, string who, string skill, params (string Field, string Value)[] entered)
    {
        var page = JsonNode.Parse(Card(Assert.Single(await people.SayAsync(who, $"skills {skill}"))))!;
        return Filled(JsonNode.Parse(await people.PressAsync(who, Button(page, "Edit")))!, "Save", entered);
    }

    /// <summary>What a button sends.</summary>
    public static JsonNode Button(JsonNode card, string title) =>
        card["actions"]!.AsArray().Single(action => action!["title"]!.GetValue<string>() == title)!["data"]!.DeepClone();

    /// <summary>The same with what stands in the fields, some of them entered anew.</summary>
    public static JsonNode Filled(JsonNode card, string title, params (string Field, string Value)[] entered)
    {
        var data = Button(card, title);
        foreach (var input in card["body"]!.AsArray().Where(element => element!["value"] is not null))
        {
            data[input!["id"]!.GetValue<string>()] = input["value"]!.ToString();
        }

        foreach (var (field, value) in entered)
        {
            data[field] = value;
        }

        return data;
    }

    public static async Task<IReadOnlyList<JsonElement>> SkillRowsAsync(this TwoPeople people)
    {
        var rows = await people.Bot.Store.ReadRangeAsync(Organisation, "skill/", "skill0", TestContext.Current.CancellationToken);
        return [.. rows.Select(row => JsonDocument.Parse(row.Body).RootElement)];
    }

    public static async Task<JsonElement> RevisionAsync(this TwoPeople people) =>
        JsonDocument.Parse((await people.Bot.Store.FindAsync(Organisation, "revision", TestContext.Current.CancellationToken))!.Body).RootElement;

    private static string Card(Sent sent) => sent.Card!.Value.GetRawText();
}
