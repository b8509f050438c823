using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoachBot.Bot.Packaging;

/// <summary>The texts of a file, each with its path as a language file writes it: bots[0].commandLists[0].commands[0].title.</summary>
internal static class JsonTexts
{
    /// <summary>Every text at any depth, in the file's order.</summary>
    public static IEnumerable<(string Path, JsonValue Text)> Of(JsonNode file) => Within(file, "");

    /// <summary>The text at a path, or null when there is none.</summary>
    public static string? Find(JsonNode file, string path) => Of(file).FirstOrDefault(entry => entry.Path == path).Text?.GetValue<string>();

    private static IEnumerable<(string Path, JsonValue Text)> Within(JsonNode? node, string path) => node switch
    {
        JsonObject fields => fields.SelectMany(field => Within(field.Value, path.Length == 0 ? field.Key : $"{path}.{field.Key}")),
        JsonArray items => items.SelectMany((item, index) => Within(item, $"{path}[{index}]")),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [(path, value)],
        _ => [],
    };
}
