using System.Collections.Immutable;
using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Coaching.Plans;

/// <summary>By when each step should be done, over the 8 to 12 weeks a plan takes.</summary>
/// <param name="Start">The first day.</param>
/// <param name="Due">One date for each step, in their order, never one before the other.</param>
public sealed record PlanTimetable(LocalDate Start, ImmutableArray<LocalDate> Due)
{
    /// <summary>The least weeks a plan takes.</summary>
    public const int FewestWeeks = 8;

    /// <summary>Weeks, where nobody has said otherwise.</summary>
    public const int UsualWeeks = 10;

    /// <summary>The most weeks a plan takes.</summary>
    public const int MostWeeks = 12;

    // Fortieths of the time. Asking around takes longest, then agreeing on actions with those who are to do them; the last step only settles how progress is followed.
    private static readonly ImmutableArray<int> Weights = [6, 4, 8, 5, 7, 5, 3, 2];

    /// <summary>The timetable of a plan.</summary>
    public static PlanTimetable Of(PlanHead head, WorkingCalendar calendar) => Of(head.Start, head.Weeks, calendar);

    /// <summary>The timetable from a start. Each step has its share of the days; a due date that is not worked moves to the next that is.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weeks"/> is not <see cref="FewestWeeks"/> to <see cref="MostWeeks"/>.</exception>
    public static PlanTimetable Of(LocalDate start, int weeks, WorkingCalendar calendar)
    {
        if (weeks is < FewestWeeks or > MostWeeks)
        {
            throw new ArgumentOutOfRangeException(nameof(weeks), weeks, $"A plan takes {FewestWeeks} to {MostWeeks} weeks.");
        }

        int all = Weights.Sum();
        return new(start, [.. Enum.GetValues<PlanStep>().Select(step => Worked(start.PlusDays(7 * weeks * Weights.Take((int)step + 1).Sum() / all), calendar))]);
    }

    /// <summary>By when a step should be done.</summary>
    public LocalDate DueOf(PlanStep step) => Due[(int)step];

    /// <summary>The first step that is not done and is due on this day or was before; null for none.</summary>
    public PlanStep? DueOn(LocalDate today, PlanProgress progress) =>
        Enum.GetValues<PlanStep>().Cast<PlanStep?>().FirstOrDefault(step => DueOf(step!.Value) <= today && !progress.Of(step.Value).IsDone);

    /// <summary>Compared by value.</summary>
    public bool Equals(PlanTimetable? other) => other is not null && Start == other.Start && Due.SequenceEqual(other.Due);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, Due.Length);

    private static LocalDate Worked(LocalDate date, WorkingCalendar calendar)
    {
        while (!calendar.IsWorkingDay(date))
        {
            date = date.PlusDays(1);
        }

        return date;
    }
}
