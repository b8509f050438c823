using CoachBot.Cards;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Reviews;

namespace CoachBot.Dialogs.Contacts;

/// <summary>Obeys the buttons of the weekly contact.</summary>
public static class WeeklyPresses
{
    /// <summary>What the buttons send.</summary>
    public const string ShowOp = "weekly.show", OpenOp = "weekly.open", OffOp = "weekly.off", SnoozeOp = "weekly.snooze", PauseOp = "pause.open", ResumeOp = "pause.end";

    /// <summary>What obeys an operation; null when it is none of the weekly contact.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string op) => op switch
    {
        ShowOp => (_, exchange) => WeeklyContact.ShowNow(null, exchange),
        OpenOp => (button, exchange) => Open(button.Inputs.GetValueOrDefault(WeeklyContactCard.Chosen), exchange),
        OffOp => (_, exchange) => WeeklyForm.TurnOff(exchange),
        SnoozeOp => Snoozing.Take,
        PauseOp => (_, exchange) => FormEngine.Open(PauseForm.Instance, exchange),
        ResumeOp => (_, exchange) => Pausing.End(exchange),
        QuietQuestion.KeepOp => (_, exchange) => QuietQuestion.Keep(exchange),
        QuietQuestion.LessOp => (_, exchange) => QuietQuestion.Less(exchange),
        QuietQuestion.StopOp => (_, exchange) => QuietQuestion.Stop(exchange),
        _ => null,
    };

    /// <summary>Opens what was chosen: a plan or a step of the reader's own as "p0001/collect/0", or how a plan stands as "{owner}/p0001".</summary>
    private static Exchange Open(string? chosen, Exchange exchange) => PlanRef.Read(chosen) is { } place
        ? PlanAccess.Read(place, exchange, (read, found) => read.Owner == exchange.Turn.Circumstances.ObjectId
            ? StandingCard.Show(found, null, exchange)
            : ReadCard.Show(new(read.Owner, read.Plan), found, found.Plan!, null, exchange))
        : PlanPlace.Read(chosen) is { } own
            ? PlanPresses.WithPlan(own.Plan, exchange, plan => own.Step is null ? PlanCard.Show(plan, null, exchange) : PlanStepCard.Show(plan, own, null, exchange))
            : exchange.Say(exchange.Texts.CardOutOfDate);
}
