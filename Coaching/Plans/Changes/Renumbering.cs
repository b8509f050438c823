using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Coaching.Plans.Changes;

/// <summary>Two people who add to a list at the same time give the same number twice: the second one's is moved up.</summary>
internal static class Renumbering
{
    /// <summary>My plan with what I added moved out of the way of what they added, and what links to it led there.</summary>
    public static AccountPlan Of(AccountPlan both, AccountPlan mine, AccountPlan theirs)
    {
        var clashing = mine.Entries.Values.Where(entry => IsListed(entry) && Added(both, entry) && theirs.Entries.TryGetValue(entry.Key, out var other) && other != entry);
        int last = Math.Max(mine.Head.LastNumber, theirs.Head.LastNumber);
        return clashing.ToList().Aggregate(mine, (plan, entry) => Move(plan, both, entry.Key, ++last));
    }

    private static bool IsListed(PlanEntry entry) => entry.Key.Kind is not (EntryKind.Text or EntryKind.NotNeeded);

    private static bool Added(AccountPlan both, PlanEntry entry) => !both.Entries.ContainsKey(entry.Key);

    private static AccountPlan Move(AccountPlan plan, AccountPlan both, EntryKey from, int number)
    {
        var moved = plan.Put(plan.Entries[from].Numbered(number));
        var led = moved.Entries.Remove(from).Values.Select(entry => entry == both.Entries.GetValueOrDefault(entry.Key) ? entry : PlanLinks.Move(entry, from, number));
        return led.Aggregate(moved with { Entries = moved.Entries.Clear() }, (all, entry) => all.Put(entry));
    }
}
