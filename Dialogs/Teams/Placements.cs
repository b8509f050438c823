using System.Collections.Immutable;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Teams;

/// <summary>Where a manager places the reps.</summary>
/// <param name="All">At most one for a rep.</param>
public sealed record Placements(ImmutableArray<TeamPlacement> All)
{
    /// <summary>Where a rep is placed, or null.</summary>
    public TeamPlacement? Find(string rep) => All.FirstOrDefault(placement => placement.Rep == rep);

    /// <summary>The same with a rep placed, in place of where the rep was.</summary>
    public Placements With(TeamPlacement placement) => new(Without(placement.Rep).All.Add(placement));

    /// <summary>The same with a rep placed nowhere.</summary>
    public Placements Without(string rep) => new(All.RemoveAll(placement => placement.Rep == rep));
}

/// <summary>A manager's placements: one's own, or those of a manager one leads. Nobody else may look at them, the reps least of all.</summary>
public sealed record PlacementsOf(string Manager) : Lookup<Placements>;
