using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>Obeys the buttons that have a plan asked in chat.</summary>
public static class PlanTypingPresses
{
    /// <summary>What the buttons send: to be asked the texts of a step, and to have a line added to the plan that is chosen.</summary>
    public const string TextsOp = "plan.texts", LineOp = "plan.typed";

    /// <summary>What obeys an operation; null when it is none of these.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string op) => op switch
    {
        TextsOp => (button, exchange) => OneByOne(PlanPlace.Read(button.Press.About), exchange),
        LineOp => TypedLines.TakeChosen,
        _ => null,
    };

    /// <summary>Asks the texts of a step one by one.</summary>
    public static Exchange OneByOne(PlanPlace? place, Exchange exchange) => PlanPresses.WithPlan(place?.Plan, exchange, plan =>
        !plan.Head.IsOpen() ? PlanCard.Show(plan, exchange.Texts.PlanClosed(plan.Head.Status), exchange)
        : TextsForm.Begin(plan, place!.Step ?? NextOf(plan), exchange));

    /// <summary>The first step with a text left to write; with none, the first that is not done.</summary>
    private static PlanStep NextOf(AccountPlan plan)
    {
        var progress = PlanProgress.Of(plan);
        var open = Enum.GetValues<PlanStep>().Where(step => !progress.Of(step).IsDone).ToList();
        return open.Where(step => TextsPlace.Slots(step).Any(slot => slot.In(plan).Length == 0)).Concat(open).Append(PlanStep.KeepAlive).First();
    }
}
