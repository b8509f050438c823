using CoachBot.Cards;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Skills.Aims;

namespace CoachBot.Dialogs.Teams;

/// <summary>Removes somebody from the person's list, and takes an invitation back. What the other person logged is not touched.</summary>
public static class TeamRemovals
{
    /// <summary>Removes whoever is chosen on the card; somebody who has accepted is asked about first.</summary>
    public static Exchange Remove(Pressed button, Exchange exchange) =>
        With(PersonSlot.Read(button.Inputs.GetValueOrDefault(TeamCards.MemberField)), t => t.MemberMissing, button, exchange, (team, member) =>
            member.Membership == Membership.Member ? TeamCards.AskToRemove(member, button.Press, exchange) : Release(team, member, button.Press.Id, exchange));

    /// <summary>Removes whom it was asked about.</summary>
    public static Exchange RemoveSure(Pressed button, Exchange exchange) =>
        With(PersonSlot.Read(button.Press.Id[(button.Press.Id.LastIndexOf('/') + 1)..]), t => t.MemberUnknown, button, exchange, (team, member) =>
            Release(team, member, button.Press.Id, exchange));

    private static Exchange With(string? objectId, Phrase missing, Pressed button, Exchange exchange, Func<Team, TeamMember, Exchange> go) =>
        exchange.Know(new TeamOf(exchange.Turn.Circumstances.ObjectId), team =>
            exchange.Person.Operations.Contains(button.Press.Id) ? TeamCards.Show(team, exchange.Texts.AlreadySaved, exchange)
            : objectId is null ? TeamCards.Show(team, missing(exchange.Texts), exchange)
            : team.Find(objectId) is { } member ? go(team, member)
            : TeamCards.Show(team, exchange.Texts.MemberUnknown, exchange));

    /// <summary>What could be taken back about somebody goes with them, and the notes in it.</summary>
    private static Person Forgetting(string rep, Person person)
    {
        var unplaced = person.Placed?.Now.Rep == rep ? person.Unplaced() : person;
        return unplaced.LastAim is OverrideUndo undo && undo.Rep == rep ? unplaced.Unaimed() : unplaced;
    }

    private static Exchange Release(Team team, TeamMember member, string operation, Exchange exchange) => exchange.Know(new RepOf(member.ObjectId), rep =>
    {
        var done = exchange.With(Forgetting(member.ObjectId, exchange.Person).Did(operation).NotingFinal()).With(new MemberUnlisted(member.ObjectId)).With(new RepUnplaced(member.ObjectId));
        bool isBound = rep.IsLedBy(team.Manager) || rep.IsInvitedBy(team.Manager);
        return TeamCards.Show(
            team.Without(member.ObjectId),
            done.Texts.Removed(MemberNames.Shown(member.Name)),
            isBound ? done with { Elsewhere = new RepReleased(member.ObjectId, operation) } : done);
    });
}
