using System.Text.Json;
using CoachBot.Dialogs.Search;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Bot.Channel.Invokes;

/// <summary>Reads and answers what was typed into a field that suggests. It looks nothing up that belongs to somebody, and changes nothing.</summary>
public static class SearchInvoke
{
    /// <summary>The answer, or null when the search lacks its dataset.</summary>
    public static byte[]? Answer(Activity activity, Texts texts) =>
        Text(activity.Value, "dataset") is { } dataset
            ? SearchResponse.Of(Datasets.Search(dataset, Text(activity.Value, "queryText") ?? "", texts))
            : null;

    private static string? Text(JsonElement? value, string name) =>
        value is { ValueKind: JsonValueKind.Object } search && search.TryGetProperty(name, out var text) ? WholeText.Of(text) : null;
}
