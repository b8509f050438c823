using System.Collections.Frozen;

namespace CoachBot.Dialogs.TimeLine;

internal enum Unit
{
    Minute,

    /// <summary>刻, a quarter of an hour.</summary>
    Quarter,
    Hour,
    Day,
}

/// <summary>Reads units of time.</summary>
internal static class Units
{
    private static readonly FrozenDictionary<string, Unit> English = new Dictionary<string, Unit>
    {
        ["h"] = Unit.Hour, ["hr"] = Unit.Hour, ["hrs"] = Unit.Hour, ["hour"] = Unit.Hour, ["hours"] = Unit.Hour,
        ["m"] = Unit.Minute, ["min"] = Unit.Minute, ["mins"] = Unit.Minute, ["minute"] = Unit.Minute, ["minutes"] = Unit.Minute,
        ["d"] = Unit.Day, ["day"] = Unit.Day, ["days"] = Unit.Day,
    }.ToFrozenDictionary();

    // Longest first.
    private static readonly (string Word, Unit Unit)[] Chinese =
    [
        ("小时", Unit.Hour), ("小時", Unit.Hour), ("钟头", Unit.Hour), ("鐘頭", Unit.Hour), ("钟", Unit.Hour), ("鐘", Unit.Hour),
        ("分钟", Unit.Minute), ("分鐘", Unit.Minute), ("分", Unit.Minute),
        ("刻钟", Unit.Quarter), ("刻鐘", Unit.Quarter), ("刻", Unit.Quarter), ("天", Unit.Day),
    ];

    /// <summary>The unit at a position, spaces before it allowed; null when there is none.</summary>
    public static (Unit Unit, int End)? Scan(Source source, int at)
    {
        at = source.AfterSpaces(at);
        int end = source.AfterLetters(at);
        if (end == at && source[at] == '-')
        {
            // "30-minute", "2-hour": only words that are written out.
            at++;
            end = source.AfterLetters(at);
            return end - at >= 3 ? Look(source, at, end) : null;
        }

        return end > at ? Look(source, at, end) : Hanzi(source, at);
    }

    public static decimal Minutes(this Unit unit, TimeLineContext context) => unit switch
    {
        Unit.Minute => 1,
        Unit.Quarter => 15,
        Unit.Hour => 60,
        _ => context.UsualDayMinutes,
    };

    private static (Unit Unit, int End)? Look(Source source, int at, int end) =>
        English.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(source.Span(at, end), out var unit) ? (unit, end) : null;

    private static (Unit Unit, int End)? Hanzi(Source source, int at)
    {
        foreach (var (word, unit) in Chinese)
        {
            if (source.Has(at, word))
            {
                return (unit, at + word.Length);
            }
        }

        return null;
    }
}
