using CoachBot.Coaching.Skills;
using CsCheck;
using NodaTime;

namespace CoachBot.Coaching.Tests.Skills;

public sealed class TeamMatrixTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Fact]
    public void Each_cell_calls_for_an_action_of_its_own()
    {
        Assert.Equal(
            [TeamAction.Reward, TeamAction.Train, TeamAction.Move, TeamAction.Guide, TeamAction.Encourage, TeamAction.Replace],
            TeamCell.All.Select(cell => cell.Action));
    }

    [Fact]
    public void The_methods_example_team_needs_another_hiring_standard()
    {
        var matrix = Team(2, 1, 4, 1, 3, 9);
        Assert.Equal([10, 5, 20, 5, 15, 45], TeamCell.All.Select(matrix.Share));
        Assert.Equal(
            [(TeamMeasure.TrainMore, 20, 30, false), (TeamMeasure.ChangeHiring, 65, 25, true)],
            matrix.Conclusions.Select(conclusion => (conclusion.Measure, conclusion.Percent, conclusion.Threshold, conclusion.Holds)));
    }

    [Theory]
    [InlineData(70, 30, 0, true, false)]
    [InlineData(71, 29, 0, false, false)]
    [InlineData(75, 0, 25, false, true)]
    [InlineData(76, 0, 24, false, false)]
    [InlineData(45, 30, 25, true, true)]
    public void A_conclusion_holds_from_its_threshold_on(int has, int canLearn, int cannot, bool trainMore, bool changeHiring)
    {
        Assert.Equal([trainMore, changeHiring], Team(has, canLearn, cannot, 0, 0, 0).Conclusions.Select(conclusion => conclusion.Holds));
    }

    [Fact]
    public void Shares_add_up_to_100_and_columns_to_what_is_shown()
    {
        Gen.Int[0, 12].Array[6].Where(cells => cells.Sum() > 0).Sample(cells =>
        {
            var matrix = Team(cells);
            Assert.Equal(100, TeamCell.All.Sum(matrix.Share));
            Assert.Equal(100, Enum.GetValues<Ability>().Sum(matrix.Share));
            Assert.All(TeamCell.All.Zip(cells), pair => Assert.InRange(matrix.Share(pair.First) - (100.0 * pair.Second / cells.Sum()), -1, 1));
        });
    }

    [Fact]
    public void Nobody_placed_is_no_conclusion()
    {
        var matrix = TeamMatrix.Of([]);
        Assert.All(TeamCell.All, cell => Assert.Equal(0, matrix.Share(cell)));
        Assert.DoesNotContain(matrix.Conclusions, conclusion => conclusion.Holds);
    }

    [Fact]
    public void A_rep_is_where_the_latest_placement_puts_them()
    {
        var first = new TeamPlacement("li", Ability.CanLearn, Attitude.Unwilling, Today.PlusDays(-30));
        var later = new TeamPlacement("li", Ability.Has, Attitude.Willing, Today, "took part in every role play");
        var corrected = later with { Attitude = Attitude.Unwilling };
        Assert.Equal([later], TeamMatrix.Of([later, first]).Placements);
        Assert.Equal([corrected], TeamMatrix.Of([first, later, corrected]).In(new(Ability.Has, Attitude.Unwilling)));
    }

    /// <summary>A team with so many reps in each cell, in the order of <see cref="TeamCell.All"/>.</summary>
    private static TeamMatrix Team(params int[] cells) => TeamMatrix.Of(TeamCell.All.Zip(cells).SelectMany(
        pair => Enumerable.Range(0, pair.Second), (pair, n) => new TeamPlacement($"{pair.First.Action} {n}", pair.First.Ability, pair.First.Attitude, Today)));
}
