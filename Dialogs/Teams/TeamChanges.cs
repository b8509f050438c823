using System.Collections.Immutable;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Teams;

/// <summary>The person wants these scores of the team's skills from now on.</summary>
public sealed record AimsSet(ImmutableArray<SkillAim> Aims) : OwnChange;

/// <summary>Somebody is on the person's list, with what is wanted of them alone.</summary>
public sealed record MemberListed(TeamMember Member) : OwnChange;

/// <summary>Somebody is no longer on the person's list.</summary>
public sealed record MemberUnlisted(string ObjectId) : OwnChange;

/// <summary>The person has placed somebody in the matrix of ability and attitude.</summary>
public sealed record RepPlaced(TeamPlacement Placement) : OwnChange;

/// <summary>The person no longer places somebody.</summary>
public sealed record RepUnplaced(string ObjectId) : OwnChange;

/// <summary>The person invites somebody, whose answer is asked for when they next write.</summary>
/// <param name="Rep">Entra object id; looked up with <see cref="RepOf"/> before.</param>
/// <param name="By">The person.</param>
public sealed record RepInvited(string Rep, Leader By, string Operation) : Elsewhere(Operation);

/// <summary>The person no longer leads somebody, or takes an invitation back.</summary>
/// <param name="Rep">Entra object id; looked up with <see cref="RepOf"/> before.</param>
public sealed record RepReleased(string Rep, string Operation) : Elsewhere(Operation);
