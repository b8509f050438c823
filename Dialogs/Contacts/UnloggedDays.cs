using System.Collections.Immutable;
using NodaTime;

namespace CoachBot.Dialogs.Contacts;

/// <summary>Finds the days that somebody who logs has left out.</summary>
internal static class UnloggedDays
{
    // Who has logged nothing for longer does not log.
    private const int Lately = 30;

    /// <summary>Working days from one to yesterday that are not logged and still can be; none of somebody who does not log.</summary>
    /// <param name="since">The first to look at.</param>
    /// <param name="exchange">The turn.</param>
    public static ImmutableArray<LocalDate> Since(LocalDate since, Exchange exchange)
    {
        var (turn, days) = (exchange.Turn, exchange.Days);
        return days.Logged(turn.Today.PlusDays(-Lately), turn.Today) is not [var begun, ..]
            ? []
            : Between(LocalDate.Max(LocalDate.Max(since, turn.FirstOpenDay), begun.Date), turn.Today).Where(date => turn.Calendar.IsWorkingDay(date) && !days[date].IsLogged).ToImmutableArray();
    }

    private static IEnumerable<LocalDate> Between(LocalDate first, LocalDate end) => Enumerable.Range(0, Math.Max(0, Period.DaysBetween(first, end))).Select(first.PlusDays);
}
