using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

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

/// <summary>Shares a list out on cards by what its lines take up there: some bytes, and not more lines than one looks through.</summary>
internal static class ListPages
{
    private const int MostBytes = 12_500;
    private const int MostLines = 30;

    // The elements and the choice around the words of a line.
    private const int BytesOfLine = 420;

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

    private static int Bytes(ListLine line) => BytesOfLine + Bytes(line.Name) + Bytes(line.Detail ?? "");

    private static int Bytes(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes.Length;
}
