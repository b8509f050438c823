using CoachBot.Coaching.Plans.Checks;
using CsCheck;

namespace CoachBot.Coaching.Tests.Plans;

public sealed class OpportunityGridTests
{
    private static readonly Gen<(int Size, int Chance)[]> AnyOpportunities = Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 100]).Array[1, 8];

    [Theory]
    [InlineData(500, 50, OpportunityRank.ActNow)]
    [InlineData(500, 49, OpportunityRank.PlanAttack)]
    [InlineData(499, 50, OpportunityRank.Seize)]
    [InlineData(499, 49, OpportunityRank.Shelve)]
    public void Large_is_half_of_the_largest_and_likely_an_even_chance(int size, int chance, OpportunityRank rank)
    {
        var grid = Grid((1000, 0), (size, chance));
        Assert.Equal((500, 50), (grid.LargeFrom, grid.LikelyFrom));
        Assert.Equal(rank, grid.Ranked.Single(each => each.Opportunity.Number == 2).Rank);
    }

    [Fact]
    public void Of_one_rank_the_one_worth_most_comes_first()
    {
        var grid = Grid((800, 60), (1000, 50), (600, 100));
        Assert.Equal([3, 2, 1], grid.In(OpportunityRank.ActNow).Select(each => each.Number));
        Assert.Equal([600, 500, 480], grid.Ranked.Select(each => each.Expected));
    }

    [Fact]
    public void What_brings_nothing_is_never_large_and_no_opportunities_are_no_grid()
    {
        Assert.Equal(OpportunityRank.Seize, Grid((0, 90)).Ranked.Single().Rank);
        Assert.Empty(OpportunityGrid.Of([]).Ranked);
    }

    [Fact]
    public void Every_opportunity_is_ranked_once_and_the_largest_is_large()
    {
        AnyOpportunities.Sample(all =>
        {
            var grid = Grid(all);
            Assert.Equal(Enumerable.Range(1, all.Length), grid.Ranked.Select(each => each.Opportunity.Number).Order());
            Assert.Equal(grid.Ranked.Select(each => each.Rank).Order(), grid.Ranked.Select(each => each.Rank));
            Assert.All(grid.Ranked.Where(each => each.Opportunity.Size == all.Max(one => one.Size) && each.Opportunity.Size > 0),
                each => Assert.Contains(each.Rank, new[] { OpportunityRank.ActNow, OpportunityRank.PlanAttack }));
        });
    }

    [Fact]
    public void A_better_chance_never_ranks_lower()
    {
        Gen.Select(AnyOpportunities, Gen.Int[1, 100]).Sample((all, more) =>
        {
            var better = all.ToArray();
            better[0].Chance = Math.Min(100, better[0].Chance + more);
            Assert.True(RankOfFirst(better) <= RankOfFirst(all));
        });

        static OpportunityRank RankOfFirst((int, int)[] all) => Grid(all).Ranked.Single(each => each.Opportunity.Number == 1).Rank;
    }

    private static OpportunityGrid Grid(params (int Size, int Chance)[] all) =>
        OpportunityGrid.Of(all.Select((each, n) => Some.Opportunity(n + 1, each.Size, each.Chance)));
}
