using System.Collections.Immutable;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Teams;

/// <summary>Where a manager places the reps.</summary>
/// <param name="All">At most one for a rep.</param>
public sealed record Placements(ImmutableArray<TeamPlacement> All);

/// <summary>A manager's placements: one's own, or those of a manager one leads. Nobody else may look at them, the reps least of all.</summary>
public sealed record PlacementsOf(string Manager) : Lookup<Placements>;
