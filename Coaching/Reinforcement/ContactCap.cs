using NodaTime;

namespace CoachBot.Coaching.Reinforcement;

/// <summary>How often the bot may begin. Drills, reminders and everything else count alike.</summary>
public static class ContactCap
{
    /// <summary>Contacts in any seven days.</summary>
    public const int MostInAWeek = 2;

    private const int Week = 7;

    /// <summary>Whether the bot may begin on a day.</summary>
    /// <param name="earlier">The days it began on, in the person's zone, one for each time.</param>
    /// <param name="day">The day, not before any of them.</param>
    public static bool Allows(IEnumerable<LocalDate> earlier, LocalDate day) => InTheWeekTo(day, earlier) < MostInAWeek;

    /// <summary>Whether it may begin between two slots: once a day at most, and only when the next slot is still allowed afterwards.</summary>
    /// <param name="earlier">The days it began on, in the person's zone, one for each time.</param>
    /// <param name="today">The day, not before any of them.</param>
    /// <param name="nextSlot">The day of the next slot.</param>
    public static bool AllowsUrgent(IReadOnlyCollection<LocalDate> earlier, LocalDate today, LocalDate nextSlot) =>
        !earlier.Contains(today) && Allows(earlier, today) && Allows([.. earlier, today], nextSlot);

    private static int InTheWeekTo(LocalDate day, IEnumerable<LocalDate> earlier) => earlier.Count(date => date > day.PlusDays(-Week) && date <= day);
}
