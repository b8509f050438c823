using System.Collections.Immutable;
using NodaTime;

namespace CoachBot.Coaching.Time;

/// <summary>Which days an organisation works.</summary>
/// <param name="Weekdays">The days of an ordinary week that are worked.</param>
/// <param name="Holidays">Days off, whatever day of the week they are.</param>
/// <param name="MakeUpDays">Days worked, whatever else they are: in China a weekend day is worked in exchange for a bridge day 调休.</param>
/// <exception cref="ArgumentException">No weekday is worked.</exception>
public sealed record WorkingCalendar(
    ImmutableHashSet<IsoDayOfWeek> Weekdays, ImmutableHashSet<LocalDate> Holidays, ImmutableHashSet<LocalDate> MakeUpDays)
{
    /// <summary>Monday to Friday, without holidays.</summary>
    public static WorkingCalendar Default { get; } = new(
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday], [], []);

    /// <summary>The days of an ordinary week that are worked; at least one, so that after any day there is a working one.</summary>
    public ImmutableHashSet<IsoDayOfWeek> Weekdays { get; init => field = AtLeastOne(value); } = AtLeastOne(Weekdays);

    /// <summary>Whether a day is worked.</summary>
    public bool IsWorkingDay(LocalDate date) => MakeUpDays.Contains(date) || (Weekdays.Contains(date.DayOfWeek) && !Holidays.Contains(date));

    private static ImmutableHashSet<IsoDayOfWeek> AtLeastOne(ImmutableHashSet<IsoDayOfWeek> weekdays) =>
        weekdays.IsEmpty ? throw new ArgumentException("No weekday is worked; at least one must be.", nameof(weekdays)) : weekdays;
}
