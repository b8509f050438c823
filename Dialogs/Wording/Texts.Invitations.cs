namespace CoachBot.Dialogs.Wording;

/// <summary>What is said to somebody who is invited to a team.</summary>
public abstract partial class Texts
{
    public abstract string InvitationTitle(string name);

    /// <summary>The card in a sentence, for a client that cannot draw it; also the notification's text.</summary>
    public abstract string InvitationFallback(string name);

    public abstract string ManagerWillSee(string name);

    /// <summary>What is seen besides of somebody who leads a team too.</summary>
    public abstract string ManagerWillSeeMatrix(string name);

    public abstract string ManagerWillNotSee(string name);

    /// <summary>Accepting ends what there is with the one who leads now.</summary>
    public abstract string InvitationMoves(string current);

    public abstract string InvitationFree { get; }

    public abstract string Accept { get; }

    public abstract string Decline { get; }

    public abstract string InvitationAccepted(string name);

    public abstract string InvitationDeclined { get; }

    public abstract string InvitationDeclinedMeaning(string name);

    public abstract string InvitationOver { get; }

    public abstract string InvitationOverMeaning { get; }

    /// <summary>Another invitation has taken the place of the one that was answered.</summary>
    public abstract string InvitationReplaced { get; }
}
