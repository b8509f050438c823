using System.Text.Json.Nodes;

namespace CoachBot.Bot.Packaging;

/// <summary>The places in a file of the package that are filled for one organisation: ${{NAME}} within a text.</summary>
internal static class Placeholders
{
    private const string Opening = "${{";

    /// <summary>Fills every place that has a value.</summary>
    public static void Fill(JsonNode file, PackageValues values)
    {
        foreach (var (_, text) in JsonTexts.Of(file).Where(entry => IsLeft(entry.Text)).ToList())
        {
            text.ReplaceWith(text.GetValue<string>()
                .Replace("${{APP_ID}}", values.AppId, StringComparison.Ordinal)
                .Replace("${{DOMAIN}}", values.Domain, StringComparison.Ordinal)
                .Replace("${{VERSION}}", values.Version, StringComparison.Ordinal));
        }
    }

    /// <summary>A line for each text in which a place is left.</summary>
    public static IEnumerable<string> Check(string name, JsonNode file) => JsonTexts.Of(file)
        .Where(entry => IsLeft(entry.Text))
        .Select(entry => $"{name}: {entry.Path} is '{entry.Text}', which nothing fills; ${{{{APP_ID}}}}, ${{{{DOMAIN}}}} and ${{{{VERSION}}}} are filled.");

    private static bool IsLeft(JsonValue text) => text.GetValue<string>().Contains(Opening, StringComparison.Ordinal);
}
