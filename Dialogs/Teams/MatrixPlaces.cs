using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Teams;

/// <summary>Places reps in the person's own matrix, and takes the last placement back.</summary>
public static class MatrixPlaces
{
    /// <summary>Goes on with the person's own team and matrix.</summary>
    public static Exchange Known(Exchange exchange, Func<Team, Placements, Exchange> go)
    {
        string me = exchange.Turn.Circumstances.ObjectId;
        return exchange.Know(new TeamOf(me), team => exchange.Know(new PlacementsOf(me), placements => go(team, placements)));
    }

    /// <summary>Places a rep, in place of where the rep was; whom the person does not lead is refused.</summary>
    public static Exchange Place(TeamPlacement placement, string operation, Exchange exchange) => Known(exchange, (team, placements) =>
    {
        if (team.Find(placement.Rep) is not { Membership: Membership.Member } member)
        {
            return MatrixCards.Show(team, placements, FormDraft.Empty with { Notice = exchange.Texts.RepNotOnTeam }, null, exchange.With(exchange.Person.DidNot(operation)));
        }

        var placed = new PlacedRep(placement, placements.Find(placement.Rep), operation);
        var done = exchange.With(exchange.Person.Placing(placed)).With(new RepPlaced(placement));
        string notice = done.Texts.RepPlaced(MemberNames.Shown(member.Name));
        return MatrixCards.Show(team, placements.With(placement), FormDraft.Empty with { Notice = notice }, placed, done);
    });

    /// <summary>Takes the last placement back, unless the rep is placed otherwise by now.</summary>
    public static Exchange TakeBack(PlacedRep placed, Exchange exchange) => Known(exchange, (team, placements) =>
    {
        string rep = placed.Now.Rep;
        var forgotten = exchange.With(exchange.Person.Unplaced().Did(placed.UndoOperation));
        if (placements.Find(rep) != placed.Now)
        {
            return MatrixCards.Show(team, placements, FormDraft.Empty with { Notice = exchange.Texts.PlacedSince }, null, forgotten);
        }

        string notice = exchange.Texts.PlaceUndone(MemberNames.Shown(MemberNames.Of(team.Find(rep)?.Name, rep)));
        return placed.Before is { } before
            ? MatrixCards.Show(team, placements.With(before), FormDraft.Empty with { Notice = notice }, null, forgotten.With(new RepPlaced(before)))
            : MatrixCards.Show(team, placements.Without(rep), FormDraft.Empty with { Notice = notice }, null, forgotten.With(new RepUnplaced(rep)));
    });
}
