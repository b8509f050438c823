using System.Collections.Immutable;
using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>Which text of a plan is asked for.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Step">The step.</param>
/// <param name="Slot">The text.</param>
/// <param name="Print">What tells the text that was shown with the question from another: see <see cref="PlanSlots.Print"/>.</param>
public sealed record TextsPlace(string Plan, PlanStep Step, PlanSlot Slot, string Print)
{
    private const string PlanId = "plan", StepId = "step", SlotId = "slot", PrintId = "print";

    /// <summary>Its number in the step, from 1.</summary>
    public int Number => Slots(Step).Select(slot => slot.Id).ToList().IndexOf(Slot.Id) + 1;

    /// <summary>The texts of a step that are asked one by one; the reason for leaving it out is on its card only.</summary>
    public static ImmutableArray<PlanSlot> Slots(PlanStep step) => [.. PlanSlots.Of(step).Where(slot => slot.Field is not null)];

    /// <summary>The place of a form under way; null when there is no such text any more.</summary>
    public static TextsPlace? Read(FormState state) =>
        PlanPlace.IsPlan(state.Find(PlanId))
        && PlanIds.From<PlanStep>(state.Find(StepId) ?? "") is { } step
        && Slots(step).FirstOrDefault(slot => slot.Id == state.Find(SlotId)) is { } found
            ? new(state.Find(PlanId)!, step, found, state.Find(PrintId) ?? "")
            : null;

    /// <summary>The form at this place.</summary>
    public FormState Write(FormState state) => state.With(PlanId, Plan).With(StepId, Step.Id()).With(SlotId, Slot.Id).With(PrintId, Print);

    /// <summary>So many texts on, or back; null beyond the step's last and before its first.</summary>
    public PlanSlot? Next(int by) => Slots(Step).ElementAtOrDefault(Number - 1 + by);
}
