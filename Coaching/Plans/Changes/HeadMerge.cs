using System.Collections.Immutable;

namespace CoachBot.Coaching.Plans.Changes;

/// <summary>Brings two people's changes of a head together. Status, version and review are not theirs to change, and stay as saved.</summary>
internal static class HeadMerge
{
    /// <summary>The head both want, theirs where they disagree, and what they disagree about.</summary>
    public static (PlanHead Head, ImmutableArray<FactChange> Conflicts) Of(PlanHead both, PlanHead mine, PlanHead theirs)
    {
        var merged = theirs with
        {
            Account = Pick(both.Account, mine.Account, theirs.Account),
            Tier = Pick(both.Tier, mine.Tier, theirs.Tier),
            Owner = Pick(both.Owner, mine.Owner, theirs.Owner),
            Start = Pick(both.Start, mine.Start, theirs.Start),
            Weeks = Pick(both.Weeks, mine.Weeks, theirs.Weeks),
            Sponsor = Pick(both.Sponsor, mine.Sponsor, theirs.Sponsor),
            LastNumber = Math.Max(mine.LastNumber, theirs.LastNumber),
        };
        var changed = FactChange.Between(both.Facts, mine.Facts).Select(change => change.Part).ToHashSet();
        return (merged, [.. FactChange.Between(merged.Facts, mine.Facts).Where(change => changed.Contains(change.Part))]);
    }

    private static T Pick<T>(T both, T mine, T theirs) => EqualityComparer<T>.Default.Equals(both, theirs) ? mine : theirs;
}
