using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CoachBot.Cards;

/// <summary>
/// Text that a person typed, on its way into Markdown that others may see. Phones show the backslash of an escape,
/// so only what would have an effect is escaped: "R&amp;D (~20 %)" stays as it is.
/// </summary>
public static partial class Escape
{
    /// <summary>Holds an emoji of several characters together.</summary>
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>The text as Markdown that shows it letter by letter: no emphasis, links, mentions, lists, tags or dates come of it.</summary>
    public static string Markdown(string text) =>
        string.Join("\n\n", Visible(text).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Line).Where(line => line.Length > 0));

    /// <summary>Markdown as the text it shows.</summary>
    public static string Undo(string markdown) => Escaped().Replace(markdown, "$1");

    private static string Line(string line) => Active().Replace(line.Trim(' ', '\t'), @"\$0");

    /// <summary>Without what is not seen but changes what is: control characters, direction overrides, zero-width spaces, broken halves of characters.</summary>
    private static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes().Where(IsVisible))
        {
            visible.Append(rune.Value == '\t' ? " " : rune.ToString());
        }

        return visible.ToString();
    }

    private static bool IsVisible(Rune rune) => rune.Value is '\n' or '\t' or ZeroWidthJoiner
        || (rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format));

    [GeneratedRegex("""
        [\\`*_\[<]                  # escapes, code, emphasis, links, tags and mentions
        | (?<=\]) \(                # a link on phones, which overlook the escaped bracket before it
        | (?<=\{) \{                # {{DATE(...)}}
        | (?<=~) ~ | ~ (?=~)        # struck through, code
        | & (?=\#?\w+;)             # &lt;
        | ^ [-+] (?=[-\s]|$)        # list, rule
        | ^ \# (?=[\#\s]|$)         # heading
        | ^ >                       # quotation
        | (?<=^\d{1,9}) [.)] (?=\s|$)   # numbered list
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Active();

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])|\*\*", RegexOptions.CultureInvariant)]
    private static partial Regex Escaped();
}
