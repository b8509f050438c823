using CoachBot.Coaching.Memory;
using NodaTime;

namespace CoachBot.Coaching.Reinforcement;

/// <summary>Chooses what to drill, from everything a person is to keep, whichever campaigns it is of. Pure.</summary>
public static class DrillQueue
{
    /// <summary>Drills in one contact, three to four minutes.</summary>
    public const int MostDrills = 5;

    /// <summary>Days from the slot up to which what falls due is asked already: the slot is the nearest to it.</summary>
    public const int PullInDays = 3;

    /// <summary>How far recall must fall below its target by the next slot for not waiting until then.</summary>
    public const double UrgentGap = 0.15;

    /// <summary>Days after a drill in which its objective is not pushed.</summary>
    public const int UrgentRestDays = 2;

    /// <summary>What a weekly slot asks: all that is due up to three days after it, and what was never asked.</summary>
    /// <param name="model">The model the memories are of.</param>
    /// <param name="needs">Each objective once.</param>
    /// <param name="slot">The day of the slot.</param>
    public static DrillChoice ForSlot(MemoryModel model, IEnumerable<DrillNeed> needs, LocalDate slot) =>
        Choose(model, needs.Where(need => IsDue(model, need, slot)), slot);

    /// <summary>What is asked between two slots: what would be forgotten too far by the next one. Whether a contact is allowed at all, <see cref="ContactCap"/> says.</summary>
    /// <param name="model">The model the memories are of.</param>
    /// <param name="needs">Each objective once.</param>
    /// <param name="today">The day of asking.</param>
    /// <param name="nextSlot">The day of the next slot.</param>
    public static DrillChoice Urgent(MemoryModel model, IEnumerable<DrillNeed> needs, LocalDate today, LocalDate nextSlot) =>
        Choose(model, needs.Where(need => IsUrgent(model, need, today, nextSlot)), today);

    /// <summary>The first day before the next slot on which something is urgent, if nothing is answered until then; null for none.</summary>
    /// <param name="model">The model the memories are of.</param>
    /// <param name="needs">Each objective once.</param>
    /// <param name="today">The first day to look at.</param>
    /// <param name="nextSlot">The day of the next slot.</param>
    public static LocalDate? FirstUrgent(MemoryModel model, IEnumerable<DrillNeed> needs, LocalDate today, LocalDate nextSlot) => needs
        .Where(need => need.Memory is not null)
        .Select(need => (Need: need, Day: LocalDate.Max(today, need.Memory!.LastDay.PlusDays(UrgentRestDays))))
        .Where(each => IsUrgent(model, each.Need, each.Day, nextSlot))
        .Select(each => (LocalDate?)each.Day)
        .Min();

    private static bool IsDue(MemoryModel model, DrillNeed need, LocalDate slot) =>
        need.Memory is not { } memory || (memory.LastDay < slot && model.Due(memory, need.Aim.Target.Share()) <= slot.PlusDays(PullInDays));

    private static bool IsUrgent(MemoryModel model, DrillNeed need, LocalDate today, LocalDate nextSlot) =>
        today < nextSlot && need.Memory is { } memory && memory.LastDay.PlusDays(UrgentRestDays) <= today
            && model.Recall(memory, nextSlot) < need.Aim.Target.Share() - UrgentGap;

    private static DrillChoice Choose(MemoryModel model, IEnumerable<DrillNeed> due, LocalDate day)
    {
        DrillNeed[] ranked = [.. due.OrderByDescending(need => need.Priority(model, day)).ThenBy(need => need.Aim.Objective.Value, StringComparer.Ordinal)];
        var taken = SkillMix.Take(ranked, MostDrills);
        return new([.. SkillMix.Alternate(taken).Select(need => need.Aim.Objective)], [.. ranked.Except(taken).Select(need => need.Aim.Objective)]);
    }
}
