using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Dialogs.Plans.Typing;
using CoachBot.Dialogs.TimeLine;
using NodaTime;

namespace CoachBot.Dialogs.Contacts;

/// <summary>Reads until when somebody is away: "until 5 Jan", "next Monday", "for two weeks", 到1月5日, 两周.</summary>
public static partial class PauseLine
{
    private const int DaysOfWeek = 7;

    /// <summary>The day; null when the text is none. Whether it can be chosen, <see cref="PauseSlot"/> says.</summary>
    /// <param name="text">As it was typed, without the word for pausing.</param>
    /// <param name="today">Where the reader is.</param>
    public static LocalDate? Read(string text, LocalDate today)
    {
        if (text.Length > CoachBot.Cards.Field.ShortLength)
        {
            return null;
        }

        string said = Until().Replace(Width.Fold(text).Trim().TrimEnd('.', '。', '!'), "").Trim();
        return Span().Match(said) is { Success: true } span ? After(span, today) : PlanDateReader.Read(said, today) ?? Day(said, today);
    }

    /// <summary>Whether what follows the word for pausing is about until when, and is no part of a day: "pause 20m".</summary>
    public static bool IsOne(string line) => Read(line, new LocalDate(2026, 1, 1)) is not null || Until().IsMatch(Width.Fold(line).Trim());

    /// <summary>A weekday is the next of its name: whoever pauses looks ahead.</summary>
    private static LocalDate? Day(string said, LocalDate today) => DateReader.Read(said, new(today, Profile.DefaultDay)) is DateFound { Date: var date }
        ? date <= today && date > today.PlusDays(-DaysOfWeek) && Weekday().IsMatch(said) ? date.PlusDays(DaysOfWeek) : date
        : null;

    private static LocalDate After(Match span, LocalDate today)
    {
        int count = span.Groups["count"].Value.ToLowerInvariant() switch
        {
            "a" or "an" or "one" or "一" => 1,
            "two" or "二" or "两" => 2,
            "three" or "三" => 3,
            var number => int.Parse(number, CultureInfo.InvariantCulture),
        };
        return span.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "day" or "天" => today.PlusDays(count),
            "month" or "月" => today.PlusMonths(count),
            _ => today.PlusWeeks(count),
        };
    }

    [GeneratedRegex("^(?:until|till|up to|to|直到|到|至)\\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Until();

    [GeneratedRegex("^(?:for\\s+)?(?<count>[0-9]{1,3}|an?|one|two|three|[一二两三])\\s*个?(?:(?<unit>day|week|month)s?|(?<unit>天|周|星期|月))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Span();

    [GeneratedRegex("mon|tue|wed|thu|fri|sat|sun|周|星期|礼拜", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();
}
