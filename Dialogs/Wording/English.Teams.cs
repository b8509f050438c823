using CoachBot.Dialogs.Teams;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about who leads whom.</content>
public sealed partial class English
{
    public override string TeamWord => "team";

    public override string LeaveWord => "leave team";

    public override string ManagerHelp => $"As a manager you can also invite your reps and see who is on your team: “{TeamWord}”. “{SkillMapWord} Li Wei” shows a rep’s skills, “{ImportanceWord}” says how much each will matter, “{MatrixWord}” is for your own judgement of ability and attitude, and “{ProgrammeWord}” checks the training against your team’s gaps.";

    public override string TeamForm => "Your team";

    public override string TeamFallback => "Your team is on a card that this app cannot show. Please open this chat in Teams on a computer or in a browser.";

    public override string TeamHowToBegin =>
        "Nobody is on your team yet. Choose a colleague and invite them. I will ask them when they next write to me, and tell them what you would see; until they accept, you see nothing of theirs.";

    public override string ManagerSees =>
        "Of a member you see the time logged, day by day, the ratings of their skills with the evidence, and the results of their drills. Never their notes on days, nor the rest of their chat with me.";

    public override string GoneMeaning =>
        "“Not on your team” are those who declined, left, or were asked by another manager since; I do not tell which. You can invite them again.";

    public override string InviteLabel => "Invite a colleague";

    public override string InviteButton => "Invite";

    public override string MemberLabel => "Remove, or take the invitation back";

    public override string RemoveButton => "Remove";

    public override string InvitedOneself => "Nothing was changed: that is you. Choose somebody else.";

    public override string MemberMissing => "Choose whom to remove.";

    public override string MemberUnknown => "Nothing was changed: that person is not on your list any more.";

    public override string RemoveMeaning =>
        "You then see nothing of theirs any more, and their place in your matrix goes. What they logged stays theirs. To have them back, invite them again; they would have to accept.";

    public override string RemoveSure => "Yes, remove";

    public override string RemoveNot => "No, keep";

    public override string NoLeader => "Nobody leads you here, and nobody but you sees what you log. A manager can invite you; I would ask you first.";

    public override string LeaveSure => "Yes, leave";

    public override string LeaveNot => "No, stay";

    public override string LeaveButton => "Leave the team";

    public override string LeaveHint => $"You can leave at any time: “{LeaveWord}”.";

    public override string LeftAlready => "Nothing was changed: you have left that team already, or it is another one now.";

    public override string MemberLine(string name, Membership membership, LocalDate since) => membership switch
    {
        Membership.Member => $"**{Quote(name)}**: member since {FullDate(since)}",
        Membership.Invited => $"**{Quote(name)}**: invited on {FullDate(since)}, no answer yet",
        Membership.Gone => $"**{Quote(name)}**: not on your team (invited on {FullDate(since)})",
        _ => throw new NotSupportedException($"{membership} has no English words."),
    };

    public override string Invited(string name) =>
        $"Done: I will ask {Quote(name)} when they next write to me. Until they accept, you see nothing of theirs.";

    public override string InvitedOwnManager(string name) => $"Nothing was changed: {Quote(name)} leads you.";

    public override string InvitedByThem(string name) => $"Nothing was changed: {Quote(name)} has invited you, and has to be answered first: “{TeamWord}” shows it.";

    public override string InvitedByOwnRep(string name) => $"Nothing was changed: you lead {Quote(name)}, so {Quote(name)} cannot lead you too. Decline, or remove them from your team first.";

    public override string IsMemberAlready(string name) => $"Nothing was changed: {Quote(name)} is on your team already.";

    public override string IsInvitedAlready(string name) => $"Nothing was changed: {Quote(name)} is invited already, and has not answered yet.";

    public override string TeamFull(int most) => $"Nothing was changed: there are {most} people on your list, and no more fit. Remove somebody first.";

    public override string RemoveTitle(string name) => $"Remove {Quote(name)} from your team?";

    public override string Removed(string name) => $"Done: {Quote(name)} is not on your list any more. What they logged stays theirs.";

    public override string LedBy(string name, LocalDate since) => $"**{Quote(name)}** has led you since {FullDate(since)}.";

    public override string LeaveTitle(string name) => $"Leave the team of {Quote(name)}?";

    public override string LeaveMeaning(string name) =>
        $"{Quote(name)} then sees nothing of yours any more; all you logged stays yours. To come back, you would have to be invited again.";

    public override string Left(string name) => $"You have left the team of {Quote(name)}";

    public override string LeftMeaning(string name) => $"{Quote(name)} sees nothing of yours any more. All you logged is still here.";
}
