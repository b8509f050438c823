using System.Collections.Immutable;

namespace CoachBot.Coaching.Plans;

/// <summary>The parts a plan is stored in, beside its head.</summary>
public static class PlanParts
{
    /// <summary>All parts, by key; the same plan always has the same.</summary>
    public static ImmutableArray<PlanPart> Of(AccountPlan plan) =>
    [
        .. plan.Entries.Values.GroupBy(entry => PlanPart.KeyOf(entry.Key))
            .Select(group => new PlanPart(group.Key, [.. group])).OrderBy(part => part.Key, StringComparer.Ordinal),
    ];

    /// <summary>The plan of these parts, in any order.</summary>
    public static AccountPlan Plan(PlanHead head, IEnumerable<PlanPart> parts) =>
        new(head, parts.SelectMany(part => part.Entries).ToImmutableSortedDictionary(entry => entry.Key, entry => entry));

    /// <summary>What has to be written to make the parts of one plan those of another.</summary>
    public static PartChanges Changes(AccountPlan before, AccountPlan after)
    {
        var old = Of(before);
        var now = Of(after);
        return new([.. now.Except(old)], [.. old.Select(part => part.Key).Except(now.Select(part => part.Key))]);
    }
}

/// <summary>Parts to be written.</summary>
/// <param name="Put">New ones and changed ones.</param>
/// <param name="Delete">Keys of those that are no more.</param>
public sealed record PartChanges(ImmutableArray<PlanPart> Put, ImmutableArray<string> Delete);
