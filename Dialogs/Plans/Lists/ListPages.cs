using System.Collections.Immutable;

namespace CoachBot.Dialogs.Plans.Lists;

/// <summary>The lines of a list that one card shows.</summary>
/// <param name="From">The first, from 0.</param>
/// <param name="Lines">At least one, unless the list is empty.</param>
/// <param name="Of">Lines of the whole list.</param>
internal sealed record ListPage(int From, ImmutableArray<ListLine> Lines, int Of)
{
    /// <summary>Where the next begins; 0 on the last.</summary>
    public int Next => From + Lines.Length < Of ? From + Lines.Length : 0;
}

/// <summary>
/// Shares a list out on cards by what its lines can take up there: some bytes, and not more lines than one looks through. The lines are weighed
/// and not written for it, for a list may have 300.
/// </summary>
internal static class ListPages
{
    private const int MostBytes = 14_000;
    private const int MostLines = 30;

    // The elements and the choice around a line, the names of its parts, and of another line it names.
    private const int BytesOfLine = 700;

    // A character of a Markdown sign is escaped twice; one of two halves is written as an escape of twelve.
    private const int BytesOfMost = 3, BytesOfHalf = 6;

    /// <summary>The page a line is on; without such a line, the one that begins at a place or holds it.</summary>
    public static ListPage Of(ImmutableArray<ListLine> lines, LinePlace place)
    {
        int wanted = Enumerable.Range(0, lines.Length).Where(index => lines[index].Entry.Key == place.Key).DefaultIfEmpty(place.From).First();
        int from = 0;
        for (int count = Count(lines, from); from + count <= wanted && from + count < lines.Length; count = Count(lines, from))
        {
            from += count;
        }

        return new(from, [.. lines.Skip(from).Take(Count(lines, from))], lines.Length);
    }

    private static int Count(ImmutableArray<ListLine> lines, int from)
    {
        int left = MostBytes;
        return lines.Skip(from).Take(MostLines).TakeWhile((line, index) => (left -= Bytes(line)) >= 0 || index == 0).Count();
    }

    private static int Bytes(ListLine line) => BytesOfLine + line.Entry.Facts.Sum(fact => Math.Min((fact.Value ?? "").Sum(Bytes), BytesOfMost * LineWords.LongestText));

    private static int Bytes(char character) => char.IsAsciiLetterOrDigit(character) || character == ' ' ? 1 : char.IsSurrogate(character) ? BytesOfHalf : BytesOfMost;
}
