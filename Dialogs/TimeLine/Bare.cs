namespace CoachBot.Dialogs.TimeLine;

/// <summary>Reads numbers that are no amount: "2", and what is more than one number: "9-11", "2-3h", 两三个小时.</summary>
internal static class Bare
{
    public static Token? Scan(Source source, int start, Quantity number)
    {
        if (Joined(source, number.End) is { } end)
        {
            end = Units.Scan(source, Fractions.Counted(source, end))?.End ?? end;
            return new NumberToken(start, source.AfterWord(end), null);
        }

        if (Vague(source, number) is { } vague)
        {
            return new NumberToken(start, vague, null);
        }

        return number.InDigits && source.IsWordCharacter(number.End) ? null
            : number.IsPlain ? new NumberToken(start, number.End, number.Value)
            : new BadValueToken(start, number.End, new NotANumber(source.Quote(start, number.End)), false);
    }

    /// <summary>The end of further numbers joined by signs; null when there are none.</summary>
    public static int? Joined(Source source, int at)
    {
        int end = at;
        while (source[end] is '-' or '/' or '~' or ':' && source.IsDigit(end + 1))
        {
            end = source.AfterDigits(end + 1);
            end = source[end] == '.' && source.IsDigit(end + 1) ? source.AfterDigits(end + 1) : end;
        }

        return end > at ? end : null;
    }

    /// <summary>The end of "2 to 3 hours", which names no one amount.</summary>
    private static int? Vague(Source source, Quantity number)
    {
        int at = source.AfterSpaces(number.End);
        int second = source[at] is '到' or '至' or '或' ? at + 1 : source.AfterPhrase(at, "to") ?? source.AfterPhrase(at, "or") ?? at;
        bool isDoubled = !number.InDigits && at == number.End && ChineseNumber.Digit(source[at]) is not null;
        return (second > at || isDoubled) && Quantity.Scan(source, source.AfterSpaces(second)) is { } upper
            ? Units.Scan(source, Fractions.Counted(source, upper.End))?.End
            : null;
    }
}
