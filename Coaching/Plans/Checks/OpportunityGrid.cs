using System.Collections.Immutable;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Coaching.Plans.Checks;

/// <summary>The opportunities of an account by size and chance.</summary>
/// <param name="LargeFrom">The size from which an opportunity is large.</param>
/// <param name="LikelyFrom">The chance, in percent, from which it is likely.</param>
/// <param name="Ranked">By rank, then by size × chance, the most first.</param>
public sealed record OpportunityGrid(decimal LargeFrom, int LikelyFrom, ImmutableArray<RankedOpportunity> Ranked)
{
    /// <summary>Percent of the largest opportunity's size: what an account means by large depends on the account.</summary>
    public const int LargePercent = 50;

    /// <summary>Percent: won more often than not.</summary>
    public const int LikelyPercent = 50;

    /// <summary>The grid of these opportunities.</summary>
    /// <param name="opportunities">Any number.</param>
    public static OpportunityGrid Of(IEnumerable<PlanOpportunity> opportunities)
    {
        var all = opportunities.ToList();
        decimal large = all.Select(each => each.Size).DefaultIfEmpty(0).Max() * LargePercent / 100;
        var ranked = all.Select(each => new RankedOpportunity(each, Rank(each.Size >= large && each.Size > 0, each.Chance >= LikelyPercent)));
        return new(large, LikelyPercent, [.. ranked.OrderBy(each => each.Rank).ThenByDescending(each => each.Expected)]);
    }

    /// <summary>Those of a rank, the most first.</summary>
    public IEnumerable<PlanOpportunity> In(OpportunityRank rank) => Ranked.Where(each => each.Rank == rank).Select(each => each.Opportunity);

    private static OpportunityRank Rank(bool isLarge, bool isLikely) => (isLarge, isLikely) switch
    {
        (true, true) => OpportunityRank.ActNow,
        (true, false) => OpportunityRank.PlanAttack,
        (false, true) => OpportunityRank.Seize,
        (false, false) => OpportunityRank.Shelve,
    };
}

/// <summary>An opportunity with its place in the grid.</summary>
/// <param name="Opportunity">Which.</param>
/// <param name="Rank">What to do about it.</param>
public sealed record RankedOpportunity(PlanOpportunity Opportunity, OpportunityRank Rank)
{
    /// <summary>Size × chance: what it is worth on average.</summary>
    public decimal Expected => Opportunity.Size * Opportunity.Chance / 100;
}
