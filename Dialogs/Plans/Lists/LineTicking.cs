using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Plans.Lists;

/// <summary>Notes that an action is done, or is not after all: in plans that are written, and in those that are worked by.</summary>
internal static class LineTicking
{
    /// <summary>Whether the plan lets it be noted.</summary>
    public static bool IsAllowed(AccountPlan plan, PlanAction action) => plan.Head.Allows(action, action);

    /// <summary>Notes it; what is so already changes nothing.</summary>
    /// <param name="place">The action.</param>
    /// <param name="isDone">Done, or not.</param>
    /// <param name="plan">As it is saved.</param>
    /// <param name="operation">The press.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Tick(LinePlace place, bool isDone, AccountPlan plan, string operation, Exchange exchange)
    {
        var texts = exchange.Texts;
        Exchange Tell(string notice) => ListCard.Show(plan, place.At(0), notice, exchange);
        if (place.Kind != EntryKind.Action || plan.Entries.GetValueOrDefault(place.Key) is not PlanAction action)
        {
            return Tell(place.Number == 0 ? texts.ChooseLine : texts.LineGone);
        }

        if (plan.Head.Tick(action, isDone, exchange.Turn.Today) is not { } ticked)
        {
            return Tell(texts.PlanClosed(plan.Head.Status));
        }

        if (ticked == action)
        {
            return Tell(texts.PlanUnchanged);
        }

        var after = plan.With(ticked);
        string name = LineWords.Short(action.What);
        return ListSaving.Save(plan, after, ticked, operation, exchange, saved => ListCard.Show(after, place.At(0), isDone ? texts.LineDone(name) : texts.LineNotDone(name), saved));
    }
}
