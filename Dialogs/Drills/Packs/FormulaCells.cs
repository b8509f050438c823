using System.Buffers;

namespace CoachBot.Dialogs.Drills.Packs;

/// <summary>
/// Cells that a spreadsheet would take for formulas: a file that is written has an apostrophe before them, and one that is read loses it again. A text that
/// has such an apostrophe of its own gets one more.
/// </summary>
public static class FormulaCells
{
    private const char Mark = '\'';

    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r＝＋－＠");

    /// <summary>A text so that reading it gives the text again, whoever marks formulas in between.</summary>
    public static string Keep(string text) => IsMarked(text) ? Mark + text : text;

    /// <summary>The text without the mark.</summary>
    public static string Read(string cell) => IsMarked(cell) ? cell[1..] : cell;

    private static bool IsMarked(string text) =>
        text.StartsWith(Mark) && text.AsSpan().TrimStart(Mark).TrimStart(' ') is [var first, ..] && Formula.Contains(first);
}
