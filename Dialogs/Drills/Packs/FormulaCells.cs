using System.Text.RegularExpressions;

namespace CoachBot.Dialogs.Drills.Packs;

/// <summary>
/// Texts that a spreadsheet would take for formulas: a file that is written has an apostrophe before them, and one that is read loses it again. A text that
/// has such an apostrophe of its own gets one more. One that splits at semicolons, tabs or lines begins a cell behind each of them, whatever is quoted.
/// </summary>
public static partial class FormulaCells
{
    private const string Mark = "'", Place = @"(?<=\A|[;；\t\r\n])", Formula = """[ "]*[=+\-@\t\r＝＋－＠]""";

    /// <summary>Whether a text begins a formula, or would where it is split.</summary>
    public static bool Begins(string text) => Bare().IsMatch(text);

    /// <summary>The text with a mark before each formula in it: whoever opens the file runs nothing.</summary>
    public static string Write(string text) => Bare().Replace(text, Mark);

    /// <summary>A text so that reading it gives the text again, whoever marks formulas in between.</summary>
    public static string Keep(string text) => Marked().Replace(text, Mark);

    /// <summary>The text without the marks.</summary>
    public static string Read(string cell) => FirstMark().Replace(cell, "");

    [GeneratedRegex($"{Place}(?={Formula})", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex($"{Place}(?='+{Formula})", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    [GeneratedRegex($"{Place}'(?='*{Formula})", RegexOptions.CultureInvariant)]
    private static partial Regex FirstMark();
}
