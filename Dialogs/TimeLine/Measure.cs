namespace CoachBot.Dialogs.TimeLine;

/// <summary>Reads a unit behind a number, and what may follow it: 半, "and a half", minutes.</summary>
internal static class Measure
{
    private const int MostMinutes = 24 * 60;

    /// <summary>The amount; null when no unit follows the number.</summary>
    public static ValueToken? Scan(Source source, int start, Quantity number)
    {
        if (Units.Scan(source, Fractions.Counted(source, number.End)) is not var (unit, end) || (unit != Unit.Hour && IsGlued(source, end)))
        {
            return null;
        }

        if (unit == Unit.Day && IsAgo(source, start, end))
        {
            return null;
        }

        if (!number.IsPlain)
        {
            return new BadValueToken(start, end, new NotANumber(source.Quote(start, end)), true);
        }

        decimal minutes = number.Value * unit.Minutes(source.Context);
        if (unit is Unit.Hour or Unit.Day && Fractions.After(source, end, beforeUnit: false) is var (fraction, behind))
        {
            return unit == Unit.Day
                ? TooLarge(source, start, behind)
                : Amount(source, start, behind, minutes + (fraction * 60), AmountShape.Whole);
        }

        return unit switch
        {
            Unit.Day when number.Value > 1 => TooLarge(source, start, end),
            Unit.Hour when Minutes(source, end) is var (more, last) => Amount(source, start, last, minutes + more, AmountShape.Whole),
            Unit.Hour when IsGlued(source, end) && source.IsWordCharacter(source.AfterDigits(end)) => null,
            Unit.Hour => Amount(source, start, end, minutes, AmountShape.HoursOnly),
            Unit.Minute => Amount(source, start, end, minutes, AmountShape.MinutesOnly),
            _ => Amount(source, start, end, minutes, AmountShape.Whole),
        };
    }

    public static ValueToken Amount(Source source, int start, int end, decimal minutes, AmountShape shape) => minutes > MostMinutes
        ? TooLarge(source, start, end)
        : new AmountToken(start, end, (int)decimal.Round(minutes, MidpointRounding.AwayFromZero), shape);

    /// <summary>"3m2" is a code of some kind and no three minutes.</summary>
    private static bool IsGlued(Source source, int end) => source.IsDigit(end) && char.IsAsciiLetter(source[end - 1]);

    /// <summary>Whether the days are counted back instead of spent: "2 days before", 前两天, 两天以前.</summary>
    private static bool IsAgo(Source source, int start, int end) =>
        (source.AfterPhrase(end, "ago") ?? source.AfterPhrase(end, "before") ?? source.AfterPhrase(end, "earlier")) is not null
        || source[start - 1] is '前' or '近' or '后' || source[end] is '前' or '后' || source.Has(end, "以前") || source.Has(end, "之前") || source.Has(end, "以后");

    private static BadValueToken TooLarge(Source source, int start, int end) =>
        new(start, end, new AmountTooLarge(source.Quote(start, end)), true);

    /// <summary>The minutes behind hours: "1h30", "1 h 30 min", 一小时三刻, and "1h 30" where no other sense is left for the 30.</summary>
    private static (decimal Minutes, int End)? Minutes(Source source, int at)
    {
        int start = source.AfterSpaces(at);
        // 零 and 又 say "and"; 零五 is five.
        start = source[start] is '零' or '又' ? source.AfterSpaces(start + 1) : start;
        if (Quantity.Scan(source, start) is not { IsPlain: true } number)
        {
            return null;
        }

        if (Units.Scan(source, number.End) is { Unit: Unit.Minute or Unit.Quarter } unit && !IsGlued(source, unit.End))
        {
            decimal minutes = number.Value * unit.Unit.Minutes(source.Context);
            return minutes < 60 ? (minutes, unit.End) : null;
        }

        bool isBare = number.InDigits && number.Value < 60 && number.Value == decimal.Truncate(number.Value)
            && number.End - start == 2 && !IsMore(source, start, number.End);
        return isBare ? (number.Value, number.End) : null;
    }

    /// <summary>Whether a number goes on, or says something else: 30%, 20:00, 20 Nov, 30 customers.</summary>
    private static bool IsMore(Source source, int start, int end) =>
        source.IsWordCharacter(end) || Source.IsChinese(source[end]) || source[end] is ':' or '/' or '-' or '~'
        || source[source.AfterSpaces(end)] is '%' or '个' or '月'
        || Units.Scan(source, Fractions.Counted(source, end)) is not null || DateScanner.Scan(source, start) is not null;
}
