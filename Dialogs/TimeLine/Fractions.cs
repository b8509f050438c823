namespace CoachBot.Dialogs.TimeLine;

/// <summary>Reads what makes a number a broken one: "and a half", 半, 点五, a slash.</summary>
internal static class Fractions
{
    private static readonly (string Words, decimal Value)[] Spoken =
    [
        ("and a half", 0.5m), ("and half", 0.5m), ("and a quarter", 0.25m), ("and three quarters", 0.75m),
    ];

    /// <summary>The part of one that follows a number or its unit: 一个半小时, 一小时半, "one and a half hours".</summary>
    public static (decimal Value, int End)? After(Source source, int at, bool beforeUnit)
    {
        foreach (var (words, value) in Spoken)
        {
            if (source.AfterPhrase(at, words) is { } end)
            {
                // "1 hour and half an hour" is two amounts.
                return Phrases.Scan(source, source.AfterPhrase(at, "and") ?? at) is null || beforeUnit ? (value, end) : null;
            }
        }

        int half = beforeUnit ? Counted(source, at) : at;
        return source[half] == '半' && !IsOwn(source, half) ? (0.5m, half + 1) : null;
    }

    /// <summary>三点五 before a unit, which is 3.5 and not a time of day.</summary>
    public static Quantity? Point(Source source, Quantity number)
    {
        if (source[number.End] is not ('点' or '點') || Quantity.Scan(source, number.End + 1) is not { Value: < 10 } tenths)
        {
            return null;
        }

        var whole = number with { Value = number.Value + (tenths.Value / 10), End = tenths.End };
        return Units.Scan(source, Counted(source, whole.End)) is { Unit: Unit.Hour or Unit.Day } ? whole : null;
    }

    /// <summary>"1/2" before a unit.</summary>
    public static Quantity? Slash(Source source, Quantity number) =>
        source[number.End] == '/' && source.IsDigit(number.End + 1)
        && Quantity.Scan(source, number.End + 1) is { Value: > 0, IsPlain: true } divisor && Units.Scan(source, divisor.End) is not null
            ? number with { Value = number.Value / divisor.Value, End = divisor.End }
            : null;

    /// <summary>The position behind 个, which stands between a number and its unit.</summary>
    public static int Counted(Source source, int at)
    {
        int counter = source.AfterSpaces(at);
        return source[counter] is '个' or '個' ? counter + 1 : at;
    }

    /// <summary>Whether 半 opens an amount of its own: 半小时, 半天.</summary>
    private static bool IsOwn(Source source, int half) =>
        !IsAfterCounter(source, half) && Units.Scan(source, Counted(source, half + 1)) is not null;

    private static bool IsAfterCounter(Source source, int half) => source[half - 1] is '个' or '個';
}
