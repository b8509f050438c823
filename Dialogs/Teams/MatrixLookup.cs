using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Teams;

/// <summary>Whose matrix is meant: one's own, that of a manager one leads, or one's own with a rep chosen.</summary>
public static class MatrixLookup
{
    private const int MostNamed = 5;
    private const int MostSuggested = 3;

    /// <summary>Shows the matrix of a name; without one, one's own.</summary>
    public static Exchange Show(string name, Exchange exchange) => name.Length == 0
        ? MatrixForm.Instance.ShowCard(FormDraft.Empty, exchange)
        : exchange.Know(new TeamOf(exchange.Turn.Circumstances.ObjectId), team => TeamNames.Find(name, team.Led, exchange.Turn.Circumstances.Mentions) switch
        {
            NameFound found => ShowOf(found.Member, exchange),
            NameUnclear unclear => Ask(name, unclear, exchange),
            NameUnknown => exchange.Say(exchange.Texts.NobodyOnTeamCalled(name), exchange.Texts.TeamWord),
            var other => throw new NotSupportedException($"{other.GetType().Name} is no answer to whose name it is."),
        });

    private static Exchange ShowOf(TeamMember member, Exchange exchange) => exchange.Know(new TeamOf(member.ObjectId), team => team.Members.IsEmpty
        ? MatrixPlaces.Known(exchange, (_, placements) => MatrixForm.Instance.ShowCard(MatrixForm.Begun(member.ObjectId, placements.Find(member.ObjectId)), exchange))
        : exchange.Know(new PlacementsOf(member.ObjectId), placements => MatrixCards.ShowOf(member, team, placements.Without(exchange.Turn.Circumstances.ObjectId), exchange)));

    private static Exchange Ask(string name, NameUnclear unclear, Exchange exchange)
    {
        var names = unclear.Members.Select(member => member.Name).Distinct().ToList();
        return exchange.Say(
            exchange.Texts.WhoIsMeant(name, names.Take(MostNamed).Select(MemberNames.Shown)), [.. names.Take(MostSuggested).Select(each => $"{exchange.Texts.MatrixWord} {each}")]);
    }
}
