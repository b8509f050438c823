using System.Collections.Frozen;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>Tells what is meant for a time of day, a wrong one too: "25:00", "17-30", "5 30 pm", "17:30 CET", "in the evening", 17点75分.</summary>
internal static class TimeLike
{
    private const string Hanzi = "零〇一二两三四五六七八九十廿点时分秒刻半整钟上下中午早晚夜凌清晨傍正每";

    private static readonly FrozenSet<string> Words = new[]
    {
        "am", "pm", "a", "p", "m", "at", "in", "the", "to", "past", "half", "quarter", "o", "clock", "uhr", "sharp", "noon", "midday", "midnight", "morning",
        "afternoon", "evening", "night", "every", "cet", "cest", "utc", "gmt", "bst", "est", "edt", "cst", "cdt", "mst", "pst", "pdt", "jst", "hkt", "sgt", "ist",
    }.ToFrozenSet();

    /// <summary>Whether a text can be nothing but a time of day, whether there is such a time or not.</summary>
    public static bool Is(string text)
    {
        if (ClockReader.Read(text) is not NoClock)
        {
            return true;
        }

        var source = new Source(text, ClockReader.NoDay);
        for (int at = 0, end; at < source.Length; at = end)
        {
            end = source.IsWordCharacter(at) ? source.AfterWord(at) : at + 1;
            if (!IsPiece(source, at, end))
            {
                return false;
            }
        }

        return source.Length > 0;
    }

    private static bool IsPiece(Source source, int at, int end) => source.IsWordCharacter(at)
        ? IsFigures(source, at, end) || Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(source.Span(at, end)) || EnglishNumber.Scan(source, at)?.End == end
        : Source.IsChinese(source[at]) ? Hanzi.Contains(source[at], StringComparison.Ordinal) && (source[at] != '钟' || source[at - 1] == '点') : source[at] is ' ' or ':' or '.' or '-' or '\'' or ',';

    /// <summary>"17", "5pm", "17h30"; "9h" is an amount.</summary>
    private static bool IsFigures(Source source, int at, int end)
    {
        int letters = source.AfterDigits(at), behind = source.AfterLetters(letters);
        return letters > at && (letters == end || source.Span(letters, end) is "am" or "pm" || (source[letters] == 'h' && behind == letters + 1 && source.AfterDigits(behind) == end && behind < end));
    }
}
