using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Contacts;

namespace CoachBot.Dialogs.Plans.Given;

/// <summary>What is said of one action, in the place of the card its button was on.</summary>
public static class ActionCards
{
    /// <summary>Says how far the action is now, with the way back.</summary>
    public static Exchange ShowTicked(ActionPlace place, AccountPlan plan, PlanAction action, Exchange exchange)
    {
        var texts = exchange.Texts;
        string what = Escape.Markdown(action.What.ReplaceLineEndings(" "));
        var back = action.DoneOn is null
            ? new Button(texts.TickDone, exchange.Press(GivenPresses.DoneOp) with { About = place.About }, Answer.InPlace)
            : new Button(texts.TickNotDone, exchange.Press(GivenPresses.NotDoneOp) with { About = place.About }, Answer.InPlace);
        return exchange.Show(NoteCard.Draw(
            new(
                action.DoneOn is null ? texts.ActionOpenTitle : texts.ActionDoneTitle,
                [texts.ActionOf(what, plan.Head.Account)],
                [back with { SendsInputs = false }, new(texts.PlanDue, exchange.Press(WeeklyPresses.ShowOp), Answer.InPlace) { SendsInputs = false }]),
            exchange.Turn.Language.Tag()));
    }
}
