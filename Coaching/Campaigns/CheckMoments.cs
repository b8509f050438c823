using CoachBot.Coaching.Time;
using NodaTime;
using NodaTime.TimeZones;

namespace CoachBot.Coaching.Campaigns;

/// <summary>When a person is asked the checks of a campaign: at the time of the weekly slot, on working days, twice at most for each.</summary>
public static class CheckMoments
{
    /// <summary>Days before the last that are its last week.</summary>
    public const int LastWeek = 6;

    /// <summary>Days after the first in which the baseline check can be taken: more than any holidays it waits for.</summary>
    public const int BaselineDays = 14;

    // Clocks put forward over the time move it forward; put back, the first of the two counts.
    private static readonly ZoneLocalMappingResolver Resolver = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnForwardShifted);

    /// <summary>The working days on which a check can be asked: the first two weeks from day 0, or the last week. It is asked on the first of them that has room for it, and once more.</summary>
    public static IEnumerable<LocalDate> Days(CampaignMembership membership, CampaignCheck check, WorkingCalendar calendar)
    {
        var (from, until) = Window(membership, check);
        return Enumerable.Range(0, Math.Max(0, NodaTime.Period.DaysBetween(from, until) + 1)).Select(from.PlusDays).Where(calendar.IsWorkingDay);
    }

    /// <summary>The moments at which a check may be asked that is not done, with which one it is.</summary>
    /// <param name="membership">How the person takes part.</param>
    /// <param name="time">The time of the person's slot.</param>
    /// <param name="zone">Where the person is.</param>
    /// <param name="calendar">The days worked.</param>
    public static IEnumerable<(Instant At, CampaignCheck Check)> Of(CampaignMembership membership, LocalTime time, DateTimeZone zone, WorkingCalendar calendar) =>
        Enum.GetValues<CampaignCheck>()
            .Where(check => !membership.IsDone(check))
            .SelectMany(check => Days(membership, check, calendar).Where(membership.AskedOf(check).MayAsk).Select(date => (zone.ResolveLocal(date.At(time), Resolver).ToInstant(), check)));

    /// <summary>Whether a check is asked on a day by whoever asks for it: the baseline in its first two weeks, the final check in the last one.</summary>
    public static bool IsOpen(CampaignMembership membership, CampaignCheck check, LocalDate day) =>
        !membership.IsDone(check) && Window(membership, check) is var (from, until) && day >= from && day <= until;

    private static (LocalDate From, LocalDate Until) Window(CampaignMembership membership, CampaignCheck check) => check == CampaignCheck.Baseline
        ? (membership.Day0, LocalDate.Min(membership.Day0.PlusDays(BaselineDays), membership.End))
        : (membership.End.PlusDays(-LastWeek), membership.End);
}
