namespace CoachBot.Dialogs.TimeLine;

/// <summary>Reads an amount, a percentage, or a number that is neither: 3h, 1h30, 1:30, 两个半小时, 40%, 2.</summary>
internal static class AmountScanner
{
    private const string HundredParts = "百分之";

    public static Token? Scan(Source source, int at)
    {
        if (source.Has(at, HundredParts))
        {
            return Quantity.Scan(source, at + HundredParts.Length) is { } parts ? Share(source, at, parts, parts.End) : null;
        }

        return Tenths(source, at) ?? Phrases.Scan(source, at) ?? NoNumber(source, at)
            ?? (Quantity.Scan(source, at) is { } number ? Read(source, at, number) : null);
    }

    /// <summary>四成, 两成半, 一半; but not 成本 or 一半天.</summary>
    private static PercentToken? Tenths(Source source, int start)
    {
        if (source.Has(start, "一半"))
        {
            return Units.Scan(source, start + 2) is null ? new(start, start + 2, 50) : null;
        }

        if (Quantity.Scan(source, start) is not { IsPlain: true, Value: <= 10 } tenths || source[tenths.End] != '成'
            || "交功本员立果".Contains(source[tenths.End + 1]))
        {
            return null;
        }

        bool isHalf = source[tenths.End + 1] == '半';
        return new(start, isHalf ? tenths.End + 2 : tenths.End + 1, (tenths.Value * 10) + (isHalf ? 5 : 0));
    }

    private static Token? Read(Source source, int start, Quantity number) =>
        (Token?)HoursAndMinutes(source, start, number)
        ?? Measured(source, start, Fractions.Point(source, number) ?? number)
        ?? (Quantity.WithComma(source, number) is { } comma ? (Token?)Measured(source, start, comma) ?? Alone(source, start, comma) : null)
        ?? (Fractions.Slash(source, number) is { } slash ? Measured(source, start, slash) : null)
        ?? Bare.Scan(source, start, number);

    /// <summary>A number with a unit or a percent sign behind it.</summary>
    private static ValueToken? Measured(Source source, int start, Quantity number)
    {
        if (Fractions.After(source, number.End, beforeUnit: true) is var (fraction, end))
        {
            number = number with { Value = number.Value + fraction, End = end };
        }

        int sign = source.AfterSpaces(number.End);
        if (source[sign] == '%')
        {
            return Share(source, start, number, sign + 1);
        }

        return (source.AfterPhrase(number.End, "percent") ?? source.AfterPhrase(number.End, "per cent")) is { } word
            ? Share(source, start, number, word)
            : Measure.Scan(source, start, number) ?? HoursAndHalf(source, start, number);
    }

    /// <summary>3个半, said of hours; but not 3个半月.</summary>
    private static ValueToken? HoursAndHalf(Source source, int start, Quantity number) =>
        number.IsPlain && source[number.End - 1] == '半' && source[number.End - 2] is '个' && source[number.End] is not ('月' or '年' or '星')
            ? Measure.Amount(source, start, number.End, number.Value * 60, AmountShape.Whole)
            : null;

    private static ValueToken Share(Source source, int start, Quantity number, int end) => number.IsPlain
        ? new PercentToken(start, end, number.Value)
        : new BadValueToken(start, end, new NotANumber(source.Quote(start, end)), true);

    /// <summary>"1:30" is one hour and a half; as a time of day it would have been read before.</summary>
    private static ValueToken? HoursAndMinutes(Source source, int start, Quantity number)
    {
        int end = source.AfterDigits(number.End + 1);
        if (!number.InDigits || !number.IsPlain || source[number.End] != ':' || end - number.End != 3
            || number.Value != decimal.Truncate(number.Value) || source[end] == '%' || (source[end] == ':' && source.IsDigit(end + 1)))
        {
            return null;
        }

        int minutes = int.Parse(source.Span(number.End + 1, end), System.Globalization.CultureInfo.InvariantCulture);
        end = Units.Scan(source, end) is { Unit: Unit.Hour } unit ? unit.End : end;
        return minutes < 60
            ? Measure.Amount(source, start, end, (number.Value * 60) + minutes, AmountShape.Whole)
            : new BadValueToken(start, end, new NotANumber(source.Quote(start, end)), true);
    }

    /// <summary>"1,5" with nothing around it.</summary>
    private static NumberToken? Alone(Source source, int start, Quantity number) =>
        source.AfterSpaces(0) == start && source.AfterSpaces(number.End) == source.Length ? new(start, number.End, number.Value) : null;

    private static BadValueToken? NoNumber(Source source, int at)
    {
        int end = source[at] == '∞' ? at + 1 : source.StartsWord(at) ? source.AfterWord(at) : at;
        if (source.Span(at, end) is not ("nan" or "infinity" or "inf" or "∞"))
        {
            return null;
        }

        var unit = Units.Scan(source, end);
        end = unit?.End ?? end;
        return new(at, end, new NotANumber(source.Quote(at, end)), unit is not null);
    }
}
