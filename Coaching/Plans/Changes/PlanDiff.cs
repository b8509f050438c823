using System.Collections.Immutable;

namespace CoachBot.Coaching.Plans.Changes;

/// <summary>What differs between two plans, or two versions of one.</summary>
/// <param name="Head">Parts of the head.</param>
/// <param name="Entries">By section, and there by key; only what differs.</param>
public sealed record PlanDiff(ImmutableArray<FactChange> Head, ImmutableArray<EntryChange> Entries)
{
    /// <summary>Whether nothing does.</summary>
    public bool IsEmpty => Head.IsEmpty && Entries.IsEmpty;

    /// <summary>What differs.</summary>
    /// <param name="before">The older.</param>
    /// <param name="after">The newer.</param>
    public static PlanDiff Between(AccountPlan before, AccountPlan after)
    {
        var keys = before.Entries.Keys.Union(after.Entries.Keys).Order();
        var all = keys.Select(key => (Before: before.Entries.GetValueOrDefault(key), After: after.Entries.GetValueOrDefault(key)));
        var changes = all.Where(pair => pair.Before != pair.After).Select(pair => new EntryChange(pair.Before, pair.After));
        return new(FactChange.Between(before.Head.Facts, after.Head.Facts), [.. changes.OrderBy(change => change.Section)]);
    }

    /// <summary>What differs in a section.</summary>
    public IEnumerable<EntryChange> In(PlanSection section) => Entries.Where(change => change.Section == section);
}
