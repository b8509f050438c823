using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Plans.Lists;

/// <summary>The one way in which a line of a list is saved, whatever was pressed for it.</summary>
internal static class ListSaving
{
    /// <summary>The turn with the line saved.</summary>
    /// <param name="before">The plan as it was.</param>
    /// <param name="after">The plan with the line.</param>
    /// <param name="entry">The line as it is in that plan.</param>
    /// <param name="operation">The press it was saved by.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Saved(AccountPlan before, AccountPlan after, PlanEntry entry, string operation, Exchange exchange) =>
        after.Entries.GetValueOrDefault(entry.Key) == entry
            ? PlanChanges.Make(before, after, operation, exchange)
            : throw new ArgumentException($"{entry.Key} is not in the plan as it is to be saved.", nameof(entry));
}
