using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Plans.Overview;

/// <summary>The choice of a step, on every card that leads to one.</summary>
internal static class StepChoice
{
    /// <summary>The field, with a step chosen already.</summary>
    public static ChoiceField Of(PlanStep chosen, Exchange exchange) =>
        new(PlanCard.ChosenStep, exchange.Texts.PlanStepLabel, chosen.Id(), [.. Enum.GetValues<PlanStep>().Select(step => new FieldChoice(step.Id(), NameOf(step, exchange)))]);

    /// <summary>A step with its number.</summary>
    public static string NameOf(PlanStep step, Exchange exchange) => Texts.PlanStepName((int)step + 1, exchange.PlanWords().Of(step).Name);
}
