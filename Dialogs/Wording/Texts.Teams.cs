using CoachBot.Dialogs.Teams;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <summary>What is said about who leads whom. Names are given as people typed them.</summary>
public abstract partial class Texts
{
    /// <summary>The message that shows the team.</summary>
    public abstract string TeamWord { get; }

    /// <summary>The message that leaves the team.</summary>
    public abstract string LeaveWord { get; }

    /// <summary>What a manager can say beside what everybody can.</summary>
    public abstract string ManagerHelp { get; }

    public abstract string TeamForm { get; }

    /// <summary>The card in a sentence, for a client that cannot draw it.</summary>
    public abstract string TeamFallback { get; }

    public abstract string TeamHowToBegin { get; }

    /// <summary>What a manager sees of a member, said to the manager.</summary>
    public abstract string ManagerSees { get; }

    /// <summary>Somebody on the list.</summary>
    /// <param name="name">What the person is called.</param>
    /// <param name="membership">What the person has said to it.</param>
    /// <param name="since">When the person accepted, or was invited.</param>
    public abstract string MemberLine(string name, Membership membership, LocalDate since);

    public abstract string GoneMeaning { get; }

    public abstract string InviteLabel { get; }

    public abstract string InviteButton { get; }

    public abstract string MemberLabel { get; }

    public abstract string RemoveButton { get; }

    public abstract string Invited(string name);

    public abstract string InvitedOneself { get; }

    public abstract string InvitedOwnManager(string name);

    public abstract string IsMemberAlready(string name);

    /// <summary>The answer to inviting somebody whose own invitation waits.</summary>
    public abstract string InvitedByThem(string name);

    /// <summary>The answer to accepting somebody whom one leads.</summary>
    public abstract string InvitedByOwnRep(string name);

    public abstract string IsInvitedAlready(string name);

    public abstract string TeamFull(int most);

    public abstract string MemberMissing { get; }

    public abstract string MemberUnknown { get; }

    public abstract string RemoveTitle(string name);

    public abstract string RemoveMeaning { get; }

    public abstract string RemoveSure { get; }

    public abstract string RemoveNot { get; }

    public abstract string Removed(string name);

    public abstract string LedBy(string name, LocalDate since);

    public abstract string NoLeader { get; }

    public abstract string LeaveTitle(string name);

    public abstract string LeaveMeaning(string name);

    public abstract string LeaveSure { get; }

    public abstract string LeaveNot { get; }

    public abstract string LeaveButton { get; }

    public abstract string LeaveHint { get; }

    public abstract string Left(string name);

    public abstract string LeftMeaning(string name);

    /// <summary>The answer to a card about a team the person is no longer in.</summary>
    public abstract string LeftAlready { get; }
}
