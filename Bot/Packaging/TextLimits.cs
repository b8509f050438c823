using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CoachBot.Bot.Packaging;

/// <summary>How long Teams lets the texts of a manifest be, in characters.</summary>
internal static partial class TextLimits
{
    /// <summary>No text may be longer.</summary>
    private const int Longest = 4000;

    private static readonly Dictionary<string, int> Localized = new()
    {
        ["name.short"] = 30,
        ["name.full"] = 100,
        ["description.short"] = 80,
        ["description.full"] = 4000,
        ["bots[].commandLists[].commands[].title"] = 128,
        ["bots[].commandLists[].commands[].description"] = 4000,
        ["bots[].commandLists[].commands[].prompt"] = 4000,
    };

    /// <summary>Texts that a language file cannot name: they are the same for every reader.</summary>
    private static readonly Dictionary<string, int> Shared = new()
    {
        ["developer.name"] = 32,
        ["developer.websiteUrl"] = 2048,
        ["developer.privacyUrl"] = 2048,
        ["developer.termsOfUseUrl"] = 2048,
        ["description.features[].title"] = 45,
        ["description.features[].description"] = 120,
    };

    /// <summary>Whether every language has its own text here.</summary>
    public static bool IsLocalized(string path) => Localized.ContainsKey(WithoutIndices(path));

    /// <summary>A line for each text that is empty or too long.</summary>
    public static IEnumerable<string> Check(string name, JsonNode file) => JsonTexts.Of(file)
        .Select(entry => (entry.Path, Length: Length(entry.Text.GetValue<string>()), Limit: Limit(entry.Path)))
        .Where(entry => entry.Length == 0 || entry.Length > entry.Limit)
        .Select(entry => $"{name}: {entry.Path} has {entry.Length} characters; 1 to {entry.Limit} are accepted.");

    /// <summary>Blanks alone are nothing to read.</summary>
    private static int Length(string text) => string.IsNullOrWhiteSpace(text) ? 0 : text.Length;

    private static int Limit(string path) =>
        Localized.TryGetValue(WithoutIndices(path), out int own) ? own : Shared.GetValueOrDefault(WithoutIndices(path), Longest);

    private static string WithoutIndices(string path) => IndexPattern().Replace(path, "[]");

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex IndexPattern();
}
