namespace CoachBot.Dialogs.TimeLine;

/// <summary>A text to be read: as it was typed, for quoting, and plain, for comparing. Both have the same positions.</summary>
internal sealed class Source(string text, TimeLineContext context)
{
    private readonly string plain = Plain(text);

    public TimeLineContext Context => context;

    public int Length => plain.Length;

    /// <summary>Whether any of the text is Chinese, where the month of a date comes first.</summary>
    public bool HasChinese { get; } = text.AsSpan().ContainsAnyInRange('\u3400', '\u9FFF');

    /// <summary>The plain character at a position; a NUL beyond the end, so that looking ahead needs no checks.</summary>
    public char this[int at] => at >= 0 && at < plain.Length ? plain[at] : '\0';

    public string Quote(int start, int end) => text[start..end].Trim();

    public ReadOnlySpan<char> Span(int start, int end) => plain.AsSpan(start, end - start);

    public bool Has(int at, string piece) => at >= 0 && at <= plain.Length && plain.AsSpan(at).StartsWith(piece);

    /// <summary>The position behind the next occurrence of a piece; null when there is none.</summary>
    public int? Find(string piece, int at) => plain.IndexOf(piece, at, StringComparison.Ordinal) is var found and >= 0 ? found + piece.Length : null;

    public bool IsDigit(int at) => char.IsAsciiDigit(this[at]);

    public bool IsWordCharacter(int at) => IsLetter(this[at]) || IsDigit(at);

    /// <summary>Whether a word of a language that parts its words can start here; right behind a number one can.</summary>
    public bool StartsWord(int at) => IsWordCharacter(at) && (!IsWordCharacter(at - 1) || (IsDigit(at - 1) && !IsDigit(at)));

    public int AfterSpaces(int at)
    {
        while (this[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    public int AfterDigits(int at)
    {
        while (IsDigit(at))
        {
            at++;
        }

        return at;
    }

    public int AfterWord(int at)
    {
        while (IsWordCharacter(at))
        {
            at++;
        }

        return at;
    }

    /// <summary>The end of a run of letters, so that the unit of "1h30" is "h".</summary>
    public int AfterLetters(int at)
    {
        while (IsLetter(this[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The end of a phrase of whole words, hyphens and spaces being equal; null when it is not here.</summary>
    public int? AfterPhrase(int at, string phrase)
    {
        if (this[AfterGap(at)] != phrase[0])
        {
            return null;
        }

        foreach (var range in phrase.AsSpan().Split(' '))
        {
            at = AfterGap(at);
            var word = phrase.AsSpan()[range];
            if (!plain.AsSpan(Math.Min(at, Length)).StartsWith(word) || IsWordCharacter(at + word.Length))
            {
                return null;
            }

            at += word.Length;
        }

        return at;
    }

    public int AfterGap(int at)
    {
        while (this[at] is ' ' or '\t' or '-' or '_')
        {
            at++;
        }

        return at;
    }

    public static bool IsChinese(char character) => character is (>= '\u3400' and <= '\u9FFF') or '〇' or (>= '\uF900' and <= '\uFAFF');

    private static bool IsLetter(char character) =>
        char.IsAsciiLetter(character) || (character > '\u007F' && !IsChinese(character) && (char.IsLetterOrDigit(character) || IsMark(character)));

    /// <summary>Marks that are written onto the letter before them.</summary>
    private static bool IsMark(char character) =>
        char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static string Plain(string text) => string.Create(text.Length, Width.Fold(text), (plain, folded) =>
    {
        for (int index = 0; index < folded.Length; index++)
        {
            plain[index] = TextFolding.Fold(folded[index]);
        }
    });
}
