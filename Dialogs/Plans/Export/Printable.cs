using System.Globalization;
using System.Text;

namespace CoachBot.Dialogs.Plans.Export;

/// <summary>Text that a person typed, on its way into a file.</summary>
public static class Printable
{
    /// <summary>
    /// The text without what no file may hold or nobody sees: control characters but tab and line feed, broken halves of characters, code points
    /// that are none, marks that turn the direction of what follows. Lines end in a line feed.
    /// </summary>
    public static string Of(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes().Where(IsPrintable))
        {
            printable.Append(rune.ToString());
        }

        return printable.ToString();
    }

    // A broken half is enumerated as the replacement character; so is one that was typed, which says nothing either.
    private static bool IsPrintable(Rune rune) => rune.Value is '\n' or '\t'
        || (rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Control && !TurnsDirection(rune.Value) && (rune.Value & 0xFFFE) != 0xFFFE);

    private static bool TurnsDirection(int value) => value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
