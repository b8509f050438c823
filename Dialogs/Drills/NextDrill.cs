using System.Collections.Immutable;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Campaigns;
using NodaTime;

namespace CoachBot.Dialogs.Drills;

/// <summary>Chooses the next drill of a row.</summary>
public static class NextDrill
{
    /// <summary>The drill; null when nothing more is to be asked today.</summary>
    /// <param name="row">The row.</param>
    /// <param name="stand">What is known of the person's drills.</param>
    /// <param name="today">As drills count days.</param>
    public static Drill? Of(DrillRow row, DrillStand stand, LocalDate today) =>
        row.Check is { } check ? CampaignChecks.Next(check, stand, today)
        : row.Answered >= DrillQueue.MostDrills ? null
        : Pick([.. Queue(row, stand, today)], stand.Record.Asked) is { } next && stand.Bank.Find(next) is { } objective ? DrillVariants.Next(objective, stand.Record.Asked)
        : null;

    /// <summary>The first that is of another skill than the drill before, for what is mixed is kept longer; else the first.</summary>
    private static ObjectiveId? Pick(List<ObjectiveId> queue, ImmutableArray<DrillId> asked) => queue.Count == 0
        ? null
        : queue.FindIndex(each => asked is not [.., var last] || each.Skill != last.Objective.Skill) is var other and >= 0 ? queue[other] : queue[0];

    /// <summary>What is due; once that is done, and somebody goes on, what is new. What is urgent comes alone; begun too late, it is due with the rest. Of a skill that was asked for, whatever was not answered today.</summary>
    private static IEnumerable<ObjectiveId> Queue(DrillRow row, DrillStand stand, LocalDate today) =>
        row.Skill is { } skill ? OfSkill(skill, stand, today)
        : row.IsUrgent && (stand.UrgentOn(today).Now is var urgent && (row.Answered > 0 || !urgent.IsEmpty)) ? urgent
        : stand.DueOn(today).Now is { IsEmpty: false } due ? due
        : row.IsOfDue || row.IsUrgent ? [] : New(stand);

    /// <summary>What is new first, in the order to teach it; then the least remembered.</summary>
    private static IEnumerable<ObjectiveId> OfSkill(SkillId skill, DrillStand stand, LocalDate today) => stand.Bank.Of(skill)
        .Select(objective => (objective.Id, Memory: stand.Record.Of(objective.Id)))
        .Where(each => each.Memory?.LastDay != today)
        .OrderBy(each => each.Memory is { } memory ? stand.Model.Recall(memory, today) : 0)
        .Select(each => each.Id);

    /// <summary>Objectives stand in the order to teach them: the first of each skill comes before the second of any.</summary>
    private static IEnumerable<ObjectiveId> New(DrillStand stand) => stand.Bank.Objectives
        .GroupBy(objective => objective.Skill)
        .SelectMany(same => same.Where(objective => stand.Record.Of(objective.Id) is null).Select((objective, place) => (objective.Id, Place: place)))
        .OrderBy(each => each.Place)
        .Select(each => each.Id);
}
