using System.Collections.Immutable;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Teams;

/// <summary>The reps of a manager, and what the manager wants of their skills.</summary>
/// <param name="Manager">Entra object id.</param>
/// <param name="Aims">What holds for the whole team; at most one for a skill.</param>
/// <param name="Members">In the order they were invited.</param>
public sealed record Team(string Manager, ImmutableArray<SkillAim> Aims, ImmutableArray<TeamMember> Members)
{
    /// <summary>Reps a manager leads at most.</summary>
    public const int MostMembers = 60;
}

/// <summary>A team, with what its members have said to it.</summary>
public sealed record TeamOf(string Manager) : Lookup<Team>;
