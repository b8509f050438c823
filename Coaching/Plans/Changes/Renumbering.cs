using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Coaching.Plans.Changes;

/// <summary>Two people who add to a list at the same time give the same number twice: the second one's is moved up.</summary>
internal static class Renumbering
{
    /// <summary>My plan with what I added moved out of the way of what they added, and what links to it led there.</summary>
    public static AccountPlan Of(AccountPlan both, AccountPlan mine, AccountPlan theirs)
    {
        var plan = mine;
        int last = Math.Max(mine.Head.LastNumber, theirs.Head.LastNumber);

        // Opportunities come before objectives, and those before actions: what links to a line that was moved is looked at after it.
        foreach (var key in mine.Entries.Keys.Where(key => IsListed(key) && !both.Entries.ContainsKey(key)))
        {
            if (theirs.Entries.TryGetValue(key, out var other) && other != plan.Entries[key])
            {
                plan = Move(plan, both, key, ++last);
            }
        }

        return plan;
    }

    private static bool IsListed(EntryKey key) => key.Kind is not (EntryKind.Text or EntryKind.NotNeeded);

    private static AccountPlan Move(AccountPlan plan, AccountPlan both, EntryKey from, int number)
    {
        var moved = plan.Put(plan.Entries[from].Numbered(number));
        var led = moved.Entries.Remove(from).Values.Select(entry => entry == both.Entries.GetValueOrDefault(entry.Key) ? entry : PlanLinks.Move(entry, from, number));
        return led.Aggregate(moved with { Entries = moved.Entries.Clear() }, (all, entry) => all.Put(entry));
    }
}
