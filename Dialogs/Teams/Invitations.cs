using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Dialogs.Commands;
using CoachBot.Dialogs.Roles;
using NodaTime;

namespace CoachBot.Dialogs.Teams;

/// <summary>An invitation as the person who is invited sees and answers it.</summary>
public static class Invitations
{
    /// <summary>What the button that accepts sends.</summary>
    public const string AcceptOp = "team.accept";

    /// <summary>What the button that declines sends.</summary>
    public const string DeclineOp = "team.decline";

    /// <summary>Shows an invitation that came since the last message, once; a message that asks for it is answered with it anyway.</summary>
    public static Exchange TellNew(string? text, Exchange exchange) =>
        exchange.Person.Profile.Invitation is not { IsShown: false } || (text is not null && CommandReader.Read(text) is ShowTeam) ? exchange : Show(null, exchange);

    /// <summary>Shows the invitation that waits. There must be one.</summary>
    /// <param name="notice">Why it is shown now; null when there is nothing to say.</param>
    /// <param name="exchange">The turn it is shown in.</param>
    public static Exchange Show(string? notice, Exchange exchange)
    {
        var texts = exchange.Texts;
        var profile = exchange.Person.Profile;
        var invitation = profile.Invitation!;
        string title = texts.InvitationTitle(MemberNames.Shown(invitation.Name));
        var shown = invitation.IsShown ? exchange : exchange.With(exchange.Person with { Profile = profile with { Invitation = invitation with { IsShown = true } } });
        return shown.Show(NoteCard.Draw(
            new(title, [.. notice is null ? [] : new[] { notice }, .. Lines(invitation, exchange)],
            [
                new(texts.Accept, Press(AcceptOp, invitation, exchange), Answer.InPlace),
                new(texts.Decline, Press(DeclineOp, invitation, exchange), Answer.InPlace),
            ])
            {
                FallbackText = texts.InvitationFallback(MemberNames.Shown(invitation.Name)),
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>
    /// Accepts: from here on the manager leads the person, and nobody else does. Whom the person leads cannot lead the person: each would
    /// read what the other notes.
    /// </summary>
    public static Exchange Accept(Pressed button, Exchange exchange) => Answered(button, exchange, (invitation, profile) => exchange.Know(new RepOf(invitation.ObjectId), manager =>
    {
        if (manager.IsLedBy(exchange.Turn.Circumstances.ObjectId))
        {
            return exchange.Say(exchange.Texts.InvitedByOwnRep(MemberNames.Shown(invitation.Name)), exchange.Texts.TeamWord);
        }

        var now = Instant.FromUnixTimeSeconds(exchange.Turn.Circumstances.Now.ToUnixTimeSeconds());
        var accepted = With(profile with { Leader = invitation with { Since = now, IsShown = false }, Invitation = null }, exchange);
        return Say(accepted.Texts.InvitationAccepted(MemberNames.Shown(invitation.Name)), [.. Seen(invitation.Name, exchange), accepted.Texts.LeaveHint], accepted);
    }));

    /// <summary>Declines: nothing of the person is seen, and whoever led them still does.</summary>
    public static Exchange Decline(Pressed button, Exchange exchange) => Answered(button, exchange, (invitation, profile) =>
    {
        var declined = With(profile with { Invitation = null }, exchange);
        return Say(declined.Texts.InvitationDeclined, [declined.Texts.InvitationDeclinedMeaning(MemberNames.Shown(invitation.Name))], declined);
    });

    /// <summary>What a manager sees of somebody who has accepted, and what nobody does.</summary>
    public static ImmutableArray<string> Seen(string name, Exchange exchange)
    {
        var texts = exchange.Texts;
        string manager = MemberNames.Shown(name);
        return [texts.ManagerWillSee(manager), .. exchange.Roles.Has(Role.Manager) ? [texts.ManagerWillSeeMatrix(manager)] : Array.Empty<string>(), texts.ManagerWillNotSee(manager)];
    }

    private static IEnumerable<string> Lines(Leader invitation, Exchange exchange)
    {
        var texts = exchange.Texts;
        string? current = exchange.Person.Profile.Leader is { } leader && leader.ObjectId != invitation.ObjectId ? MemberNames.Shown(leader.Name) : null;
        return [.. Seen(invitation.Name, exchange), .. current is null ? [] : new[] { texts.InvitationMoves(current) }, texts.InvitationFree];
    }

    private static Exchange Answered(Pressed button, Exchange exchange, Func<Leader, Profile, Exchange> answer)
    {
        var profile = exchange.Person.Profile;
        if (profile.Invitation is { } invitation && IdOf(invitation) == button.Press.Id)
        {
            return answer(invitation, profile);
        }

        return profile.Invitation is null
            ? Say(exchange.Texts.InvitationOver, [exchange.Texts.InvitationOverMeaning, OwnTeam.Line(exchange)], exchange)
            : Show(exchange.Texts.InvitationReplaced, exchange);
    }

    /// <summary>One card of an invitation is as good as another: what is pressed names the invitation.</summary>
    private static Press Press(string op, Leader invitation, Exchange exchange) => exchange.Press(op) with { Id = IdOf(invitation) };

    private static string IdOf(Leader invitation) => $"{invitation.ObjectId}/{invitation.Since.ToUnixTimeSeconds()}";

    private static Exchange With(Profile profile, Exchange exchange) => exchange.With(exchange.Person with { Profile = profile });

    private static Exchange Say(string title, ImmutableArray<string> lines, Exchange exchange) =>
        exchange.Show(NoteCard.Draw(new(title, lines, []), exchange.Turn.Language.Tag()));
}
