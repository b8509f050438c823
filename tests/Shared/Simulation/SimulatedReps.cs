using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Tests.Shared.Simulation;

/// <summary>
/// Reps whose memory is a model's: every answer is drawn from the recall it predicts. A training ends with a check of each objective, on the weekday of
/// the slot; drills follow by the bot's own rules, a week later for the first time, and between two slots where that is urgent.
/// </summary>
/// <param name="truth">How they remember.</param>
/// <param name="believed">How the bot believes they remember.</param>
/// <param name="seed">Gives the same answers each time.</param>
public sealed class SimulatedReps(MemoryModel truth, MemoryModel believed, int seed)
{
    private const int Week = 7;

    private static readonly LocalDate Training = new LocalDate(2026, 1, 1).Next(WeeklySlot.Default.Day);

    private readonly Random chance = new(seed);

    /// <summary>The recall to keep; null for no drills at all.</summary>
    public RecallTarget? Target { get; init; } = RecallTarget.Usual;

    /// <summary>Days after the training on which the last drill may be.</summary>
    public int LastDrill { get; init; } = int.MaxValue;

    /// <summary>Days that are lived.</summary>
    public int Days { get; init; } = 365;

    /// <summary>Objectives of each rep, each of a skill of its own.</summary>
    public int Objectives { get; init; } = 1;

    /// <summary>Lives the days of some reps.</summary>
    public SimulatedRecall Run(int reps)
    {
        var recall = new double[Days + 1];
        var drills = new double[Days + 1];
        var logs = new List<IReadOnlyList<DrillReview>>();
        for (int rep = 0; rep < reps; rep++)
        {
            logs.Add(Live(recall, drills));
        }

        return new([.. recall.Select(sum => sum / reps / Objectives)], [.. drills.Select(sum => sum / reps / Objectives)], logs);
    }

    private List<DrillReview> Live(double[] recall, double[] drills)
    {
        var rep = new SimulatedRep(truth, believed, [.. Enumerable.Range(0, Objectives).Select(Aim)], chance);
        rep.EndTraining(Training);
        var contacts = new List<LocalDate>();
        for (int day = 1; day <= Days; day++)
        {
            var today = Training.PlusDays(day);
            recall[day] += rep.Recall(today);
            if (Target is not null && day <= LastDrill)
            {
                drills[day] += Contact(rep, today, contacts);
            }
        }

        return rep.Log;
    }

    private static int Contact(SimulatedRep rep, LocalDate today, List<LocalDate> contacts)
    {
        bool isSlot = today.DayOfWeek == WeeklySlot.Default.Day;
        var nextSlot = today.Next(WeeklySlot.Default.Day);
        var chosen = isSlot ? rep.ForSlot(today)
            : WorkingCalendar.Default.IsWorkingDay(today) && ContactCap.AllowsUrgent(contacts, today, nextSlot) ? rep.Urgent(today, nextSlot)
            : [];
        if (!chosen.IsEmpty)
        {
            contacts.RemoveAll(contact => contact <= today.PlusDays(-Week));
            contacts.Add(today);
        }

        foreach (var objective in chosen)
        {
            rep.Answer(objective, today);
        }

        return chosen.Length;
    }

    private DrillAim Aim(int number) => new(ObjectiveId.From($"skill{number}/objective")!.Value, 1, Target ?? RecallTarget.Usual);
}
