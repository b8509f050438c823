using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Roles;

namespace CoachBot.Dialogs.Teams;

/// <summary>The team a person is in: who leads it, what is seen of the person, and how to leave.</summary>
public static class OwnTeam
{
    /// <summary>What the button that leaves the team sends.</summary>
    public const string LeaveOp = "team.leave";

    /// <summary>What the button that leaves the team sends after it was asked about.</summary>
    public const string LeaveSureOp = "team.leave.sure";

    /// <summary>Shows a manager the team they lead, and everybody else the one they are in; an invitation that waits comes last, to be answered.</summary>
    public static Exchange Show(Exchange exchange)
    {
        var shown = exchange.Roles.Has(Role.Manager) ? ShowBoth(exchange)
            : exchange.Person.Profile is { Leader: null, Invitation: not null } ? exchange
            : ShowLeader(null, exchange);
        return exchange.Person.Profile.Invitation is null ? shown : Invitations.Show(null, shown);
    }

    /// <summary>Who leads the person, in a sentence.</summary>
    public static string Line(Exchange exchange) => exchange.Person.Profile.Leader is { } leader
        ? exchange.Texts.LedBy(MemberNames.Shown(leader.Name), leader.Since.InZone(exchange.Turn.Zone).Date)
        : exchange.Texts.NoLeader;

    /// <summary>Asks whether the person really wants to leave.</summary>
    public static Exchange AskToLeave(Exchange exchange)
    {
        var texts = exchange.Texts;
        return exchange.Person.Profile.Leader is not { } leader ? exchange.Say(texts.NoLeader) : Note(
            texts.LeaveTitle(MemberNames.Shown(leader.Name)),
            [texts.LeaveMeaning(MemberNames.Shown(leader.Name))],
            [
                new(texts.LeaveSure, exchange.Press(LeaveSureOp) with { Id = IdOf(leader) }, Answer.InPlace),
                new(texts.LeaveNot, exchange.Press(TeamCards.OpenOp), Answer.InPlace),
            ],
            exchange);
    }

    /// <summary>Leaves the team it was asked about.</summary>
    public static Exchange Leave(Pressed button, Exchange exchange)
    {
        var profile = exchange.Person.Profile;
        if (profile.Leader is not { } leader || IdOf(leader) != button.Press.Id)
        {
            return ShowLeader(exchange.Texts.LeftAlready, exchange);
        }

        var left = exchange.With(exchange.Person with { Profile = profile with { Leader = null } });
        string name = MemberNames.Shown(leader.Name);
        return Note(left.Texts.Left(name), [left.Texts.LeftMeaning(name)], [], left);
    }

    /// <summary>The team a manager is in, and the one they lead.</summary>
    private static Exchange ShowBoth(Exchange exchange) =>
        TeamForm.Instance.ShowCard(FormDraft.Empty, exchange.Person.Profile.Leader is null ? exchange : ShowLeader(null, exchange));

    private static Exchange ShowLeader(string? notice, Exchange exchange)
    {
        var texts = exchange.Texts;
        ImmutableArray<string> why = notice is null ? [] : [notice];
        return exchange.Person.Profile.Leader is { } leader
            ? Note(
                texts.TeamForm,
                [.. why, Line(exchange), .. Invitations.Seen(leader.Name, exchange), texts.LeaveHint],
                [new(texts.LeaveButton, exchange.Press(LeaveOp), Answer.InPlace)],
                exchange)
            : Note(texts.TeamForm, [.. why, texts.NoLeader], [], exchange);
    }

    private static string IdOf(Leader leader) => $"{leader.ObjectId}/{leader.Since.ToUnixTimeSeconds()}";

    private static Exchange Note(string title, ImmutableArray<string> lines, ImmutableArray<Button> buttons, Exchange exchange) =>
        exchange.Show(NoteCard.Draw(new(title, lines, buttons), exchange.Turn.Language.Tag()));
}
