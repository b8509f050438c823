using System.Buffers;

namespace CoachBot.Dialogs;

/// <summary>Folds full-width letters, digits and signs, as Chinese keyboards type them, to the ordinary ones.</summary>
public static class Width
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int Distance = FirstFullWidth - '!';
    private const char IdeographicSpace = '\u3000';
    private const char NoBreakSpace = '\u00A0';

    private static readonly SearchValues<char> Foldable =
        SearchValues.Create([.. Enumerable.Range(FirstFullWidth, LastFullWidth - FirstFullWidth + 1).Select(code => (char)code), IdeographicSpace, NoBreakSpace]);

    /// <summary>The text, as long as before, with every full-width character folded.</summary>
    public static string Fold(string text) =>
        text.AsSpan().ContainsAny(Foldable) ? string.Create(text.Length, text, (folded, source) =>
        {
            for (int index = 0; index < source.Length; index++)
            {
                folded[index] = Fold(source[index]);
            }
        }) : text;

    private static char Fold(char character) => character switch
    {
        IdeographicSpace or NoBreakSpace => ' ',
        >= FirstFullWidth and <= LastFullWidth => (char)(character - Distance),
        _ => character,
    };
}
