using System.Text.Json;
using CoachBot.Cards;
using CoachBot.Cards.Schema;

namespace CoachBot.Dialogs.Tests;

/// <summary>The buttons of a card as a client sees them: through the JSON.</summary>
public static class CardButtons
{
    public static IReadOnlyList<string> Titles(AdaptiveCard card) => [.. Actions(card).Select(action => action.GetProperty("title").GetString()!)];

    public static Press Press(AdaptiveCard card, string title)
    {
        var action = Actions(card).Single(action => action.GetProperty("title").GetString() == title);
        return Pressed.Read(action.GetProperty("data"))!.Press;
    }

    /// <summary>What stands in a card's inputs, by id.</summary>
    public static IReadOnlyDictionary<string, string> Values(AdaptiveCard card)
    {
        using var json = JsonDocument.Parse(CardJson.Utf8(card));
        return All(json.RootElement)
            .Where(element => element.TryGetProperty("type", out var type) && type.GetString()!.StartsWith("Input.", StringComparison.Ordinal) && element.TryGetProperty("value", out _))
            .ToDictionary(element => element.GetProperty("id").GetString()!, element => element.GetProperty("value").ToString());
    }

    private static List<JsonElement> Actions(AdaptiveCard card)
    {
        using var json = JsonDocument.Parse(CardJson.Utf8(card));
        return [.. All(json.RootElement)
            .Where(element => element.TryGetProperty("type", out var type) && type.GetString() is "Action.Execute" or "Action.Submit" && element.TryGetProperty("title", out _))
            .DistinctBy(element => element.GetProperty("title").GetString())
            .Select(element => element.Clone())];
    }

    private static IEnumerable<JsonElement> All(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => All(property.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(All),
        _ => [],
    };
}
