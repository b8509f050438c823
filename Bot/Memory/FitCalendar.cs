using NodaTime;

namespace CoachBot.Bot.Memory;

/// <summary>When models are fitted: in the first night of each month, where the organisation is.</summary>
internal static class FitCalendar
{
    private static readonly LocalTime Night = new(2, 0);

    /// <summary>The next time after a moment.</summary>
    public static Instant Next(Instant now, DateTimeZone zone)
    {
        var month = now.InZone(zone).Date.With(DateAdjusters.StartOfMonth);
        var at = Moment(month, zone);
        return at > now ? at : Moment(month.PlusMonths(1), zone);
    }

    private static Instant Moment(LocalDate day, DateTimeZone zone) => zone.AtLeniently(day.At(Night)).ToInstant();
}
