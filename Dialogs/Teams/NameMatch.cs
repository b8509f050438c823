using System.Collections.Immutable;

namespace CoachBot.Dialogs.Teams;

/// <summary>Who is meant by a name that was typed: the closed set.</summary>
public abstract record NameMatch;

/// <summary>One person and no other.</summary>
public sealed record NameFound(TeamMember Member) : NameMatch;

/// <summary>It has to be asked: several have such a name, or some have one that is spelt nearly like it.</summary>
/// <param name="Members">At least one, the nearest first.</param>
public sealed record NameUnclear(ImmutableArray<TeamMember> Members) : NameMatch;

/// <summary>Nobody has such a name.</summary>
public sealed record NameUnknown : NameMatch;
