using System.Collections.Immutable;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Coaching.Plans.Changes;

/// <summary>Two people's changes of one plan, brought together.</summary>
/// <param name="Plan">What both want; where they disagree, what was saved first.</param>
/// <param name="Conflicts">Entries they disagree about, by key.</param>
/// <param name="HeadConflicts">Parts of the head they disagree about: theirs, then mine.</param>
public sealed record PlanMerge(AccountPlan Plan, ImmutableArray<PlanConflict> Conflicts, ImmutableArray<FactChange> HeadConflicts)
{
    /// <summary>Whether nobody has to be asked.</summary>
    public bool IsClean => Conflicts.IsEmpty && HeadConflicts.IsEmpty;

    /// <summary>Brings both together, entry by entry.</summary>
    /// <param name="both">What both began with.</param>
    /// <param name="mine">What the one who saves second made of it.</param>
    /// <param name="theirs">What was saved first; its status, version and review hold.</param>
    public static PlanMerge Of(AccountPlan both, AccountPlan mine, AccountPlan theirs)
    {
        mine = Renumbering.Of(both, mine, theirs);
        var conflicts = new List<PlanConflict>();
        var merged = theirs;
        foreach (var (before, after) in PlanDiff.Between(both, mine).Entries)
        {
            var key = (after ?? before)!.Key;
            var saved = theirs.Entries.GetValueOrDefault(key);
            if (saved != before && saved != after)
            {
                conflicts.Add(new(key, before, after, saved));
            }
            else
            {
                merged = Set(merged, key, after);
            }
        }

        var (head, headConflicts) = HeadMerge.Of(both.Head, mine.Head, merged.Head);
        return new(merged with { Head = head }, [.. conflicts.OrderBy(conflict => conflict.Key)], headConflicts);
    }

    /// <summary>The merge with a conflict settled in favour of the one who saves second.</summary>
    public PlanMerge TakeMine(PlanConflict conflict) => this with { Plan = Set(Plan, conflict.Key, conflict.Mine), Conflicts = Conflicts.Remove(conflict) };

    /// <summary>The merge with a conflict settled in favour of what was saved first.</summary>
    public PlanMerge TakeTheirs(PlanConflict conflict) => this with { Conflicts = Conflicts.Remove(conflict) };

    private static AccountPlan Set(AccountPlan plan, EntryKey key, PlanEntry? entry) =>
        entry is null ? plan with { Entries = plan.Entries.Remove(key) } : plan.Put(entry);
}
