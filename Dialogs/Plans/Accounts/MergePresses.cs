using CoachBot.Cards;
using CoachBot.Coaching.Plans;

namespace CoachBot.Dialogs.Plans.Accounts;

/// <summary>Obeys the buttons by which two plans for one account become one.</summary>
public static class MergePresses
{
    /// <summary>What the buttons send.</summary>
    public const string AskOp = "plan.merge", SureOp = "plan.merge-sure";

    /// <summary>What obeys an operation; null when it is none of these.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string op) => op switch
    {
        AskOp => (button, exchange) => WithBoth(button, exchange, (into, from) => MergeCard.Ask(into, from, null, exchange)),
        SureOp => (button, exchange) => PressedOnce.Go(button, exchange.Texts.AlreadySaved, exchange, () => WithBoth(button, exchange, (into, from) => MergeCard.Merge(button, into, from, exchange))),
        _ => null,
    };

    private static Exchange WithBoth(Pressed button, Exchange exchange, Func<AccountPlan, AccountPlan, Exchange> go) => PlanPresses.WithPlans(exchange, plans =>
        PlanPresses.WithPlan(button.Press.About, exchange, into => MergeCard.OtherOf(into.Head, plans) is { } other
            ? PlanPresses.WithPlan(other.Id, exchange, from => go(into, from))
            : PlanCard.Show(into, null, exchange)));
}
