using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>Obeys the buttons that have a plan asked in chat.</summary>
public static class PlanTypingPresses
{
    /// <summary>What the button sends.</summary>
    public const string TextsOp = "plan.texts";

    /// <summary>What obeys an operation; null when it is none of these.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string op) => op switch
    {
        TextsOp => (button, exchange) => OneByOne(PlanPlace.Read(button.Press.About), exchange),
        _ => null,
    };

    /// <summary>Asks the texts of a step one by one.</summary>
    public static Exchange OneByOne(PlanPlace? place, Exchange exchange) => PlanPresses.WithPlan(place?.Plan, exchange, plan =>
        !plan.Head.IsOpen() ? PlanCard.Show(plan, exchange.Texts.PlanNotOpen(plan.Head.Status), exchange)
        : TextsForm.Begin(plan, place!.Step ?? NextOf(plan), exchange));

    /// <summary>The first step with something left to do.</summary>
    private static PlanStep NextOf(AccountPlan plan)
    {
        var progress = PlanProgress.Of(plan);
        return Enum.GetValues<PlanStep>().Cast<PlanStep?>().FirstOrDefault(step => !progress.Of(step!.Value).IsDone) ?? PlanStep.KeepAlive;
    }
}
