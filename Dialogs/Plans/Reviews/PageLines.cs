using System.Collections.Immutable;
using CoachBot.Cards;

namespace CoachBot.Dialogs.Plans.Reviews;

/// <summary>Lines of any number and length, in pages that fit a card.</summary>
internal static class PageLines
{
    /// <summary>Bytes of a page, which leave room for its buttons.</summary>
    private const int LongestPage = 17_000;

    /// <summary>Characters of a line.</summary>
    private const int LongestLine = 1_000;

    /// <summary>Bytes that a line takes in a card beside its text.</summary>
    private const int Around = 60;

    /// <summary>A page of the lines, and how many there are; one at least. A page there is not becomes the last.</summary>
    public static (ImmutableArray<string> Lines, int Page, int Of) Of(IEnumerable<string> lines, int page)
    {
        var pages = new List<List<string>> { new() };
        int left = LongestPage;
        foreach (string line in lines.SelectMany(Cut))
        {
            int size = CardText.Bytes(line) + Around;
            left -= size;
            if (left < 0 && pages[^1].Count > 0)
            {
                pages.Add([]);
                left = LongestPage - size;
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
