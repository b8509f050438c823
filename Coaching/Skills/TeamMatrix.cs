using System.Collections.Immutable;
using CoachBot.Coaching.Time;

namespace CoachBot.Coaching.Skills;

/// <summary>The ability × attitude matrix of a team.</summary>
public sealed class TeamMatrix
{
    /// <summary>
    /// Percent of reps who can learn from which more training is called for. From about a third on, a class fills and coaching rep by rep
    /// no longer keeps up.
    /// </summary>
    public const int TrainMoreFrom = 30;

    /// <summary>
    /// Percent of reps who cannot learn from which the hiring standard is to change. One in four is no longer bad luck with single hires,
    /// and no training mends it.
    /// </summary>
    public const int ChangeHiringFrom = 25;

    private readonly ImmutableArray<int> shares;

    private TeamMatrix(ImmutableArray<TeamPlacement> placements)
    {
        Placements = placements;
        shares = WholeShares.OfAmounts([.. TeamCell.All.Select(cell => In(cell).Count())]);
    }

    /// <summary>One for each rep placed, the latest.</summary>
    public ImmutableArray<TeamPlacement> Placements { get; }

    /// <summary>The matrix of a team.</summary>
    /// <param name="placements">In the order they were made; the latest of each rep counts.</param>
    public static TeamMatrix Of(IEnumerable<TeamPlacement> placements) =>
        new([.. placements.GroupBy(placement => placement.Rep).Select(group => group.Reverse().MaxBy(placement => placement.Date)!)]);

    /// <summary>The reps in a cell.</summary>
    public IEnumerable<TeamPlacement> In(TeamCell cell) => Placements.Where(placement => new TeamCell(placement.Ability, placement.Attitude) == cell);

    /// <summary>Whole percent of the reps in a cell; the six add up to 100, or are all 0 when nobody is placed.</summary>
    public int Share(TeamCell cell) => shares[TeamCell.All.ToList().IndexOf(cell)];

    /// <summary>Whole percent of the reps in a column.</summary>
    public int Share(Ability ability) => TeamCell.All.Where(cell => cell.Ability == ability).Sum(Share);

    /// <summary>Both conclusions about the team, whether they hold or not, so that the thresholds can be shown.</summary>
    public IReadOnlyList<TeamConclusion> Conclusions =>
    [
        new(TeamMeasure.TrainMore, Share(Ability.CanLearn), TrainMoreFrom),
        new(TeamMeasure.ChangeHiring, Share(Ability.Cannot), ChangeHiringFrom),
    ];
}
