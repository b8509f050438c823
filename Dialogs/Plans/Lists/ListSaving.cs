using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Plans.Given;

namespace CoachBot.Dialogs.Plans.Lists;

/// <summary>The one way in which a line of a list is saved, whatever was pressed for it.</summary>
internal static class ListSaving
{
    /// <summary>Saves the line; a colleague who is to see to an action hears of it.</summary>
    /// <param name="before">The plan as it was.</param>
    /// <param name="after">The plan with the line.</param>
    /// <param name="entry">The line as it is in that plan.</param>
    /// <param name="operation">The press it was saved by.</param>
    /// <param name="exchange">The turn.</param>
    /// <param name="go">How the turn goes on.</param>
    public static Exchange Save(AccountPlan before, AccountPlan after, PlanEntry entry, string operation, Exchange exchange, Func<Exchange, Exchange> go)
    {
        if (after.Entries.GetValueOrDefault(entry.Key) != entry)
        {
            throw new ArgumentException($"{entry.Key} is not in the plan as it is to be saved.", nameof(entry));
        }

        var saved = PlanChanges.Make(before, after, operation, exchange);
        return entry is PlanAction action
            ? ActionGiving.Tell(before.Entries.GetValueOrDefault(entry.Key) as PlanAction, action, after.Head, operation, saved, go)
            : go(saved);
    }
}
