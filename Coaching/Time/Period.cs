using NodaTime;

namespace CoachBot.Coaching.Time;

/// <summary>A week from Monday to Sunday, or a calendar month.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day, included.</param>
public readonly record struct Period(LocalDate First, LocalDate Last)
{
    /// <summary>The week a day is in.</summary>
    public static Period WeekOf(LocalDate date)
    {
        var monday = date.PlusDays(1 - (int)date.DayOfWeek);
        return new(monday, monday.PlusDays(6));
    }

    /// <summary>The month a day is in.</summary>
    public static Period MonthOf(LocalDate date)
    {
        var first = new LocalDate(date.Year, date.Month, 1);
        return new(first, first.PlusMonths(1).PlusDays(-1));
    }
}
