using System.Collections.Immutable;
using CoachBot.Cards;

namespace CoachBot.Dialogs.Plans.Reviews;

/// <summary>Lines of any number and length, in pages that fit a card.</summary>
internal static class PageLines
{
    /// <summary>Characters of a page, and of a line; both far below what a card may have, of whatever script.</summary>
    private const int LongestPage = 5_500, LongestLine = 1_000;

    /// <summary>What a line takes in a card beside its characters.</summary>
    private const int Around = 25;

    /// <summary>A page of the lines, and how many there are; one at least. A page there is not becomes the last.</summary>
    public static (ImmutableArray<string> Lines, int Page, int Of) Of(IEnumerable<string> lines, int page)
    {
        var pages = new List<List<string>> { new() };
        int left = LongestPage;
        foreach (string line in lines.SelectMany(Cut))
        {
            left -= line.Length + Around;
            if (left < 0 && pages[^1].Count > 0)
            {
                pages.Add([]);
                left = LongestPage - line.Length - Around;
            }

            pages[^1].Add(line);
        }

        int shown = Math.Clamp(page, 0, pages.Count - 1);
        return ([.. pages[shown]], shown, pages.Count);
    }

    /// <summary>A long line in several, at the end of a paragraph where there is one, and never inside an escape.</summary>
    private static IEnumerable<string> Cut(string line)
    {
        string rest = line;
        while (CardText.Cut(rest, LongestLine) is var head && head.Length < rest.Length)
        {
            int paragraph = head.LastIndexOf("\n\n", StringComparison.Ordinal);
            string kept = paragraph > 0 ? head[..paragraph] : head[^1] == '\\' ? head[..^1] : head;
            yield return kept;
            rest = rest[kept.Length..].TrimStart('\n');
        }

        yield return rest;
    }
}
