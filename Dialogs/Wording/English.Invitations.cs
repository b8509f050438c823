namespace CoachBot.Dialogs.Wording;

/// <content>What is said to somebody who is invited to a team.</content>
public sealed partial class English
{
    public override string InvitationFree => $"You decide. Until you accept, nothing of yours is seen, and you can leave at any time: “{LeaveWord}”.";

    public override string Accept => "Accept";

    public override string Decline => "Decline";

    public override string InvitationDeclined => "You have declined";

    public override string InvitationOver => "That invitation is no longer valid";

    public override string InvitationOverMeaning => "It was answered already, or taken back. Nothing was changed.";

    public override string InvitationReplaced => "Nothing was changed: that invitation is no longer valid. This one came since.";

    public override string InvitationTitle(string name) => $"{Quote(name)} invites you to their team";

    public override string InvitationFallback(string name) => $"{Quote(name)} invites you to their team. Send “{TeamWord}” to see what they would see, and to answer.";

    public override string ManagerWillSee(string name) =>
        $"**{Quote(name)} sees**: the time you log, day by day, of earlier days too; all ratings of your skills, yours and every manager’s, with the evidence and the account; the results of your drills.";

    public override string ManagerWillSeeMatrix(string name) => $"**You lead a team yourself**: {Quote(name)} also sees your team matrix.";

    public override string ManagerWillNotSee(string name) =>
        $"**{Quote(name)} never sees**: the notes on your days, your settings, what you write to me here, and how another manager placed you by ability and attitude.";

    public override string InvitationMoves(string current) => $"**You change teams**: {Quote(current)} leads you now, and sees nothing of yours any more once you accept.";

    public override string InvitationAccepted(string name) => $"You are on the team of {Quote(name)} now";

    public override string InvitationDeclinedMeaning(string name) => $"{Quote(name)} sees nothing of yours, and is only shown that you are not on the team.";
}
