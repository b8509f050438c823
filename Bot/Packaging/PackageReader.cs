using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CoachBot.Bot.Packaging;

/// <summary>Reads the files that a manifest names.</summary>
internal static partial class PackageReader
{
    /// <summary>Reads the package; what is missing adds a line to the problems.</summary>
    /// <returns>Null without a manifest.</returns>
    public static AppPackage? Read(string folder, PackageValues values, List<string> problems)
    {
        var files = new ManifestFolder(folder, problems);
        return files.ReadJson(AppPackage.ManifestName, values) is { } manifest
            ? new(manifest, Named(manifest, LanguagePattern(), name => files.ReadJson(name, values)), Named(manifest, IconPattern(), files.Read))
            : null;
    }

    /// <summary>The files that are named at these places and are there, in the order of their names.</summary>
    private static SortedDictionary<string, T> Named<T>(JsonObject manifest, Regex places, Func<string, T?> read)
        where T : class
    {
        var named = new SortedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var (_, name) in JsonTexts.Of(manifest).Where(entry => places.IsMatch(entry.Path)))
        {
            if (read(name.GetValue<string>()) is { } file)
            {
                named[name.GetValue<string>()] = file;
            }
        }

        return named;
    }

    [GeneratedRegex(@"^localizationInfo\.(defaultLanguageFile|additionalLanguages\[[0-9]+\]\.file)$")]
    private static partial Regex LanguagePattern();

    [GeneratedRegex(@"^icons\.")]
    private static partial Regex IconPattern();
}
