namespace CoachBot.Dialogs.TimeLine;

/// <summary>Reads amounts without a number: "half an hour", "a day", 半小时, 全天.</summary>
internal static class Phrases
{
    private static readonly (string Words, decimal Value)[] Parts =
    [
        ("three quarters", 0.75m), ("three quarter", 0.75m), ("3 quarters", 0.75m), ("a quarter", 0.25m), ("quarter", 0.25m),
        ("a half", 0.5m), ("half", 0.5m),
    ];

    private static readonly string[] WholeDays =
    [
        "all the day", "all day", "the whole day", "a whole day", "whole day", "the full day", "a full day", "full day", "the entire day",
        "an entire day", "entire day", "a day",
    ];

    private static readonly string[] WholeDaysInChinese = ["一整天", "整天", "全天", "一天"];

    private static readonly List<string> HalfDaysInChinese = ["一整个上午", "一整个下午", "一个上午", "一个下午", "整个上午", "整个下午", "一上午", "一下午"];

    public static ValueToken? Scan(Source source, int at) => source.StartsWord(at)
        ? Part(source, at) ?? Day(source, at) ?? One(source, at)
        : source[at] == '半' ? Half(source, at) : ChineseDay(source, at);

    private static ValueToken? Part(Source source, int at)
    {
        foreach (var (words, value) in Parts)
        {
            if (source.AfterPhrase(at, words) is { } end)
            {
                end = source.AfterPhrase(end, "of") ?? end;
                end = source.AfterPhrase(end, "an") ?? source.AfterPhrase(end, "a") ?? source.AfterPhrase(end, "the") ?? end;
                return Units.Scan(source, source.AfterGap(end)) is { Unit: Unit.Hour or Unit.Day } unit
                    ? Measure.Amount(source, at, unit.End, value * unit.Unit.Minutes(source.Context), AmountShape.Whole)
                    : null;
            }
        }

        return null;
    }

    private static ValueToken? Day(Source source, int at)
    {
        foreach (string words in WholeDays)
        {
            if (source.AfterPhrase(at, words) is { } end)
            {
                return Measure.Amount(source, at, end, source.Context.UsualDayMinutes, AmountShape.Day);
            }
        }

        return null;
    }

    /// <summary>"An hour", and "hour and a half", which some type without the "an".</summary>
    private static ValueToken? One(Source source, int at)
    {
        if ((source.AfterPhrase(at, "an") ?? source.AfterPhrase(at, "a")) is { } article)
        {
            int unit = source.AfterSpaces(article);
            return source.AfterLetters(unit) - unit > 1 ? Measure.Scan(source, at, new(1, article, false, true)) : null;
        }

        return source.AfterPhrase(at, "hour") is { } hour && Fractions.After(source, hour, beforeUnit: false) is not null
            ? Measure.Scan(source, at, new(1, at, false, true))
            : null;
    }

    private static ValueToken? Half(Source source, int at) =>
        source[at - 1] is not ('大' or '小') && Units.Scan(source, Fractions.Counted(source, at + 1)) is { Unit: Unit.Hour or Unit.Day } unit
            ? Measure.Amount(source, at, unit.End, unit.Unit.Minutes(source.Context) / 2, AmountShape.Whole)
            : null;

    private static ValueToken? ChineseDay(Source source, int at)
    {
        if (HalfDaysInChinese.Find(words => source.Has(at, words)) is { } half)
        {
            return Measure.Amount(source, at, at + half.Length, source.Context.UsualDayMinutes / 2m, AmountShape.Whole);
        }

        foreach (string words in WholeDaysInChinese)
        {
            if (source.Has(at, words) && source[at + words.Length] != '半')
            {
                return Measure.Amount(source, at, at + words.Length, source.Context.UsualDayMinutes, AmountShape.Day);
            }
        }

        return null;
    }
}
