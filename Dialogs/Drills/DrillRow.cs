using System.Collections.Immutable;
using System.Globalization;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Skills;
using NodaTime;

namespace CoachBot.Dialogs.Drills;

/// <summary>Where a person is in a row of drills, as buttons carry it: "price/2/1" is the skill, drills answered, and how many of them were recalled.</summary>
/// <param name="Skill">The one skill that is drilled; null for whatever is due.</param>
/// <param name="Answered">In this row, practice left out.</param>
/// <param name="Recalled">Of them.</param>
public sealed record DrillRow(SkillId? Skill, int Answered = 0, int Recalled = 0)
{
    private const string Any = "any";

    /// <summary>As buttons carry it.</summary>
    public string Shown => string.Create(CultureInfo.InvariantCulture, $"{Skill?.Value ?? Any}/{Answered}/{Recalled}");

    /// <summary>What a button carried; a row that has just begun when it is none.</summary>
    public static DrillRow Read(string? shown) =>
        (shown ?? "").Split('/') is [var skill, [var answered and >= '0' and <= '9'], [var recalled and >= '0' and <= '9']]
            ? new(skill == Any ? null : SkillId.From(skill), answered - '0', recalled - '0')
            : new DrillRow(Skill: null);

    /// <summary>The row after an answer.</summary>
    public DrillRow With(bool isRecalled) => this with { Answered = Math.Min(Answered + 1, DrillQueue.MostDrills), Recalled = Recalled + (isRecalled ? 1 : 0) };
}

/// <summary>Chooses the next drill of a row.</summary>
public static class NextDrill
{
    // Little: what is nearly forgotten still comes first.
    private const double LaterInSkill = 0.02;

    /// <summary>The drill; null when nothing more is to be asked today.</summary>
    /// <param name="row">The row.</param>
    /// <param name="record">What is remembered.</param>
    /// <param name="bank">The drills there are.</param>
    /// <param name="today">As drills count days.</param>
    public static Drill? Of(DrillRow row, DrillRecord record, DrillBank bank, LocalDate today) =>
        row.Answered >= DrillQueue.MostDrills ? null
        : Pick([.. Queue(row.Skill, record, bank, today)], record.Asked) is { } next && bank.Find(next) is { } objective ? DrillVariants.Next(objective, record.Asked)
        : null;

    /// <summary>The first that is of another skill than the drill before, for what is mixed is kept longer; else the first.</summary>
    private static ObjectiveId? Pick(List<ObjectiveId> queue, ImmutableArray<DrillId> asked) => queue.Count == 0
        ? null
        : queue.FindIndex(each => asked is not [.., var last] || each.Skill != last.Objective.Skill) is var other and >= 0 ? queue[other] : queue[0];

    /// <summary>What is due; of a skill that was asked for, whatever was not answered today, the least remembered first.</summary>
    private static ImmutableArray<ObjectiveId> Queue(SkillId? skill, DrillRecord record, DrillBank bank, LocalDate today)
    {
        var objectives = bank.Objectives.Where(objective => skill is null || objective.Skill == skill);
        var needs = objectives.GroupBy(objective => objective.Skill).SelectMany(same => same.Select((objective, place) => Need(objective, place, record))).ToList();
        return skill is null
            ? DrillQueue.ForSlot(MemoryModel.Standard, needs, today).Now
            : [.. needs.Where(need => need.Memory?.LastDay != today).OrderByDescending(need => need.Priority(MemoryModel.Standard, today)).Select(need => need.Aim.Objective)];
    }

    /// <summary>Objectives stand in the order to teach them: of what is new, the first of each skill comes before the second of any.</summary>
    private static DrillNeed Need(DrillObjective objective, int place, DrillRecord record) =>
        new(new(objective.Id, 1 - (LaterInSkill * place), RecallTarget.Usual), record.Of(objective.Id));
}
