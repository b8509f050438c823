using System.Text.Encodings.Web;
using System.Text.Json;
using CoachBot.Dialogs.Search;

namespace CoachBot.Bot.Channel.Invokes;

/// <summary>The answer to what was typed into a field that suggests.</summary>
public static class SearchResponse
{
    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The suggestions.</summary>
    public static byte[] Of(IReadOnlyList<Suggestion> suggestions) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            StatusCode = 200,
            Type = "application/vnd.microsoft.search.searchResponse",
            Value = new { Results = suggestions.Select(suggestion => new { suggestion.Title, suggestion.Value }) },
        },
        Plain);
}
