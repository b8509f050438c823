using System.Text.Json.Nodes;

namespace CoachBot.Bot.Packaging;

/// <summary>The files of a Teams app, filled for one organisation.</summary>
/// <param name="Manifest">What Teams reads first; its texts are the default language's.</param>
/// <param name="Languages">The texts of the other languages, by file name.</param>
/// <param name="Icons">PNG files by file name.</param>
internal sealed record AppPackage(JsonObject Manifest, IReadOnlyDictionary<string, JsonObject> Languages, IReadOnlyDictionary<string, byte[]> Icons)
{
    /// <summary>The name Teams looks for.</summary>
    public const string ManifestName = "manifest.json";

    /// <summary>The JSON files, by file name; the manifest first.</summary>
    public IEnumerable<KeyValuePair<string, JsonObject>> Texts => [new(ManifestName, Manifest), .. Languages];
}
