using NodaTime;

namespace CoachBot.Dialogs.Teams;

/// <summary>Invites somebody to the person's team; one who has not answered for a day is asked again. The other person's own rows are changed by whoever carries the turn out.</summary>
public static class TeamInvites
{
    /// <summary>How long an invitation is left to wait before it can be made again.</summary>
    private static readonly Duration AskedEvery = Duration.FromDays(1);

    /// <summary>Invites; what changes nothing says so.</summary>
    public static Exchange Invite(string objectId, string operation, Exchange exchange)
    {
        string me = exchange.Turn.Circumstances.ObjectId;
        return exchange.Know(new TeamOf(me), team => string.Equals(objectId, me, StringComparison.OrdinalIgnoreCase)
            ? TeamCards.Show(team, exchange.Texts.InvitedOneself, exchange)
            : exchange.Know(new RepOf(objectId), rep => Invite(team, rep, operation, exchange)));
    }

    private static Exchange Invite(Team team, Rep rep, string operation, Exchange exchange)
    {
        var listed = team.Find(rep.ObjectId);
        string name = MemberNames.Of(rep.Name ?? listed?.Name, rep.ObjectId);
        if (Obstacle(team, rep, listed, name, exchange) is { } obstacle)
        {
            return TeamCards.Show(team, obstacle(exchange.Texts), exchange.With(exchange.Person.DidNot(operation)));
        }

        // What the rep's rows say and the list does not was done by a turn that died before it was stored.
        var known = rep.IsLedBy(team.Manager) ? rep.Leader : rep.IsInvitedBy(team.Manager) && !IsOld(rep.Invitation!, exchange) ? rep.Invitation : null;
        var invitation = known ?? By(exchange);
        var member = new TeamMember(rep.ObjectId, name, invitation.Since, Membership.Invited, listed?.Overrides ?? []);
        var done = exchange.With(exchange.Person.NotingFinal()).With(new MemberListed(member));
        return TeamCards.Show(
            team.With(member.As(known is null ? rep with { Leader = null, Invitation = invitation } : rep, team.Manager)),
            done.Texts.Invited(MemberNames.Shown(name)),
            known is null ? done with { Elsewhere = new RepInvited(rep.ObjectId, invitation, operation) } : done);
    }

    private static Phrase? Obstacle(Team team, Rep rep, TeamMember? listed, string name, Exchange exchange)
    {
        string shown = MemberNames.Shown(name);
        return listed is null && team.Members.Length >= Team.MostMembers ? t => t.TeamFull(Team.MostMembers)
            : exchange.Person.Profile.Leader?.ObjectId == rep.ObjectId ? t => t.InvitedOwnManager(shown)
            : exchange.Person.Profile.Invitation?.ObjectId == rep.ObjectId ? t => t.InvitedByThem(shown)
            : listed is { Membership: Membership.Member } ? t => t.IsMemberAlready(shown)
            : listed is { Membership: Membership.Invited } && listed.Invited == rep.Invitation?.Since && !IsOld(rep.Invitation, exchange) ? t => t.IsInvitedAlready(shown)
            : null;
    }

    private static bool IsOld(Leader invitation, Exchange exchange) => exchange.Turn.Circumstances.Now - invitation.Since >= AskedEvery;

    private static Leader By(Exchange exchange)
    {
        string me = exchange.Turn.Circumstances.ObjectId;
        var now = Instant.FromUnixTimeSeconds(exchange.Turn.Circumstances.Now.ToUnixTimeSeconds());
        return new(me, MemberNames.Of(exchange.Person.Profile.Name, me), now);
    }
}
