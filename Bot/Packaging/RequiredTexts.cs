using System.Text.Json.Nodes;

namespace CoachBot.Bot.Packaging;

/// <summary>The texts a manifest cannot be without, and those of them that are links.</summary>
internal static class RequiredTexts
{
    private static readonly string[] Links = ["developer.websiteUrl", "developer.privacyUrl", "developer.termsOfUseUrl"];

    private static readonly string[] Required =
    [
        "manifestVersion", "version", "id", "name.short", "name.full", "description.short", "description.full", "developer.name", .. Links,
        "icons.color", "icons.outline", "accentColor", "bots[0].botId",
    ];

    /// <summary>A line for each text that is missing, and for each link that is not one.</summary>
    public static IEnumerable<string> Check(JsonObject manifest)
    {
        foreach (string path in Required.Where(path => JsonTexts.Find(manifest, path) is null))
        {
            yield return $"{AppPackage.ManifestName}: {path} is missing; Teams needs it.";
        }

        foreach (string path in Links.Where(path => JsonTexts.Find(manifest, path) is { } link && !IsLink(link)))
        {
            yield return $"{AppPackage.ManifestName}: {path} is '{JsonTexts.Find(manifest, path)}'; an https address is accepted.";
        }
    }

    private static bool IsLink(string text) => Uri.TryCreate(text, UriKind.Absolute, out var link) && link.Scheme == Uri.UriSchemeHttps;
}
