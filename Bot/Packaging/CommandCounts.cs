using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CoachBot.Bot.Packaging;

/// <summary>How many commands Teams shows.</summary>
internal static partial class CommandCounts
{
    private const int MostLists = 3;
    private const int MostCommands = 12;

    /// <summary>A line for too many lists, and for each list with too many commands.</summary>
    public static IEnumerable<string> Check(JsonObject manifest)
    {
        var lists = JsonTexts.Of(manifest).Select(entry => TitlePattern().Match(entry.Path)).Where(match => match.Success)
            .CountBy(match => match.Groups["list"].Value).ToList();
        if (lists.Count > MostLists)
        {
            yield return $"{AppPackage.ManifestName}: bots[0].commandLists has {lists.Count} lists; up to {MostLists} are accepted.";
        }

        foreach (var (list, count) in lists.Where(list => list.Value > MostCommands))
        {
            yield return $"{AppPackage.ManifestName}: bots[0].commandLists[{list}] has {count} commands; up to {MostCommands} are accepted.";
        }
    }

    [GeneratedRegex(@"^bots\[0\]\.commandLists\[(?<list>[0-9]+)\]\.commands\[[0-9]+\]\.title$")]
    private static partial Regex TitlePattern();
}
