using System.Text.Json.Nodes;

namespace CoachBot.Bot.Packaging;

/// <summary>Holds that every language has the texts of the manifest, all of them and no other: a text that is left out is shown in the default language.</summary>
internal static class LanguageKeys
{
    private const string Schema = "$schema";

    /// <summary>A line for each text that only one of the two has.</summary>
    public static IEnumerable<string> Check(string name, JsonObject language, JsonObject manifest)
    {
        var expected = JsonTexts.Of(manifest).Select(entry => entry.Path).Where(TextLimits.IsLocalized).ToHashSet();
        var found = JsonTexts.Of(language).Select(entry => entry.Path).Where(path => path != Schema).ToHashSet();
        return expected.Except(found).Select(path => $"{name}: {path} is missing; {AppPackage.ManifestName} has it.")
            .Concat(found.Except(expected).Select(path => $"{name}: {path} names no text of {AppPackage.ManifestName} that languages have of their own."));
    }
}
