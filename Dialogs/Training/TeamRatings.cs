using System.Collections.Immutable;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Training;

/// <summary>The ratings of the members of a team who have accepted.</summary>
/// <param name="ByRep">By Entra object id; of somebody without a rating there are none.</param>
public sealed record TeamRatings(ImmutableDictionary<string, Ratings> ByRep);

/// <summary>The ratings of the reader's own team, which was looked up with <see cref="TeamOf"/> before.</summary>
public sealed record TeamRatingsOf(string Manager) : Lookup<TeamRatings>;
