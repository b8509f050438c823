using System.Globalization;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>A number as typed: in digits, in words or in Chinese numerals.</summary>
/// <param name="Value">From 0 up; of very long numbers only that they are far too large.</param>
/// <param name="End">The position behind it.</param>
/// <param name="InDigits">Whether it was typed in digits.</param>
/// <param name="IsPlain">Whether it is a plain number; "1e9" and "1.2.3" are not.</param>
internal readonly record struct Quantity(decimal Value, int End, bool InDigits, bool IsPlain)
{
    private const int MostDigits = 9;
    private const int MostDecimals = 6;
    private const decimal FarTooLarge = 1_000_000_000;

    /// <summary>The number at a position; null when there is none.</summary>
    public static Quantity? Scan(Source source, int at)
    {
        if (source.IsDigit(at) || (source[at] == '.' && source.IsDigit(at + 1) && !source.IsWordCharacter(at - 1)))
        {
            return Digits(source, at);
        }

        if (Part(source[at]) is { } part)
        {
            return new(part, at + 1, false, true);
        }

        var words = source.StartsWord(at) ? EnglishNumber.Scan(source, at) : ChineseNumber.Scan(source, at);
        return words is { } found ? new(found.Value, found.End, false, true) : null;
    }

    private static Quantity Digits(Source source, int start)
    {
        int at = source.AfterDigits(start);
        decimal value = Whole(source.Span(start, at));
        if (source[at] == ',' && IsThousands(source, start, at))
        {
            value = (value * 1000) + Whole(source.Span(at + 1, at + 4));
            at += 4;
        }
        else if (source[at] == '.' && source.IsDigit(at + 1))
        {
            int end = source.AfterDigits(at + 1);
            value += Decimals(source.Span(at + 1, end));
            at = end;
        }

        if (Mixed(source, at) is { } mixed)
        {
            return new(value + mixed.Value, mixed.End, true, true);
        }

        int part = source.AfterSpaces(at);
        return Part(source[part]) is { } more ? new(value + more, part + 1, true, true)
            : Odd(source, at) is { } odd ? new(0, odd, true, false)
            : new(value, at, true, true);
    }

    /// <summary>The half of "1 1/2".</summary>
    private static (decimal Value, int End)? Mixed(Source source, int at)
    {
        int part = source.AfterSpaces(at);
        return part == at || source.IsWordCharacter(part + 3) || source[part + 3] is '/' or '-' ? null
            : source.Has(part, "1/2") ? (0.5m, part + 3)
            : source.Has(part, "1/4") ? (0.25m, part + 3)
            : source.Has(part, "3/4") ? (0.75m, part + 3)
            : null;
    }

    /// <summary>"1,5" where a unit must decide whether the comma parts a number or a line.</summary>
    public static Quantity? WithComma(Source source, Quantity whole)
    {
        int end = source.AfterDigits(whole.End + 1);
        return source[whole.End] == ',' && end - whole.End is 2 or 3 && whole.Value == decimal.Truncate(whole.Value)
            ? whole with { Value = whole.Value + Decimals(source.Span(whole.End + 1, end)), End = end }
            : null;
    }

    private static bool IsThousands(Source source, int start, int comma) =>
        comma - start <= 3 && source.AfterDigits(comma + 1) == comma + 4 && !source.IsWordCharacter(start - 1);

    /// <summary>The end of what makes a number no plain one: an exponent, or a second point.</summary>
    private static int? Odd(Source source, int at)
    {
        int exponent = source[at + 1] is '+' or '-' ? at + 2 : at + 1;
        if (source[at] == 'e' && source.IsDigit(exponent))
        {
            return source.AfterDigits(exponent);
        }

        int end = at;
        while (source[end] == '.' && source.IsDigit(end + 1))
        {
            end = source.AfterDigits(end + 1);
        }

        return end > at ? end : null;
    }

    private static decimal Whole(ReadOnlySpan<char> digits)
    {
        digits = digits.TrimStart('0');
        return digits.Length > MostDigits ? FarTooLarge
            : digits.Length == 0 ? 0
            : decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static decimal Decimals(ReadOnlySpan<char> digits)
    {
        digits = digits[..Math.Min(digits.Length, MostDecimals)];
        return decimal.Parse($"0.{digits}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    private static decimal? Part(char character) => character switch
    {
        '½' => 0.5m,
        '¼' => 0.25m,
        '¾' => 0.75m,
        _ => null,
    };
}
