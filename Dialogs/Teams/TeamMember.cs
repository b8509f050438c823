using System.Collections.Immutable;
using CoachBot.Coaching.Skills;
using NodaTime;

namespace CoachBot.Dialogs.Teams;

/// <summary>Somebody a manager has invited.</summary>
/// <param name="ObjectId">Entra object id.</param>
/// <param name="Name">What the person is called.</param>
/// <param name="Invited">When; in whole seconds.</param>
/// <param name="Membership">What the person has said to it, by the person's own rows.</param>
/// <param name="Overrides">Where the team's importance does not hold for this person.</param>
public sealed record TeamMember(string ObjectId, string Name, Instant Invited, Membership Membership, ImmutableArray<ImportanceOverride> Overrides)
{
    /// <summary>When the person accepted, or was invited where they have not.</summary>
    public Instant Since { get; init; } = Invited;

    /// <summary>The member with what the person's own rows say: whether they accepted, and what they are called.</summary>
    public TeamMember As(Rep rep, string manager)
    {
        var named = this with { Name = rep.Name ?? Name };
        return rep.IsLedBy(manager) ? named with { Membership = Membership.Member, Since = rep.Leader!.Since }
            : rep.IsInvitedBy(manager) ? named with { Membership = Membership.Invited, Since = rep.Invitation!.Since }
            : named with { Membership = Membership.Gone, Since = Invited };
    }
}

/// <summary>What a person has said to an invitation.</summary>
public enum Membership
{
    /// <summary>Nothing yet.</summary>
    Invited,

    /// <summary>Accepted, and not left since.</summary>
    Member,

    /// <summary>Declined, left, or follows another manager.</summary>
    Gone,
}

/// <summary>How much a skill matters for one person, other than for the team.</summary>
/// <param name="Skill">Which.</param>
/// <param name="Importance">How much.</param>
/// <param name="Reason">Why; the person may read it.</param>
public sealed record ImportanceOverride(SkillId Skill, Importance Importance, string Reason)
{
    /// <summary>Characters a reason may have.</summary>
    public const int LongestReason = 200;
}
