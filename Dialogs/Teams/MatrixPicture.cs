using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Skills;

namespace CoachBot.Dialogs.Teams;

/// <summary>A matrix as it is drawn: where the reps are, what to do with them, and what the team as a whole calls for.</summary>
public static class MatrixPicture
{
    /// <summary>Reps placed from which shares mean anything. Of one rep every share is 0 or 100, of two every other is a half.</summary>
    public const int LeastForShares = 3;

    /// <summary>Dates and notes a card has room for; the others are seen when the rep is named.</summary>
    private const int MostNotes = 6;

    /// <summary>The view, with nothing to fill in yet. Only those who are on the team now count, whatever was noted of others.</summary>
    public static MatrixView Of(string title, Team team, Placements placements, Exchange exchange)
    {
        var texts = exchange.Texts;
        var names = team.Led.ToDictionary(member => member.ObjectId, member => MemberNames.Shown(member.Name));
        var matrix = TeamMatrix.Of(placements.All.Where(placement => names.ContainsKey(placement.Rep)));
        bool hasShares = matrix.Placements.Length >= LeastForShares;
        ImmutableArray<string> conclusions = hasShares
            ? [.. matrix.Conclusions.Select(texts.TeamConclusion)]
            : [texts.MatrixTooFew(matrix.Placements.Length, LeastForShares)];
        return new(
            title,
            [.. Enum.GetValues<Ability>().Select(ability => Row(ability, matrix, hasShares, names, exchange))],
            conclusions,
            [.. NotPlaced(team, matrix, exchange), .. Notes(matrix, names, exchange)],
            texts.MatrixFallback);
    }

    private static MatrixRow Row(Ability ability, TeamMatrix matrix, bool hasShares, Dictionary<string, string> names, Exchange exchange) => new(
        exchange.Texts.MatrixRow(ability, hasShares ? matrix.Share(ability) : null),
        [.. Enum.GetValues<Attitude>().Select(attitude => Cell(new(ability, attitude), matrix, hasShares, names, exchange))]);

    private static MatrixCell Cell(TeamCell cell, TeamMatrix matrix, bool hasShares, Dictionary<string, string> names, Exchange exchange)
    {
        var texts = exchange.Texts;
        var reps = matrix.In(cell).Select(placement => names[placement.Rep]).Order(StringComparer.Ordinal).ToList();
        return new(texts.MatrixCell(cell.Attitude, hasShares ? matrix.Share(cell) : null), reps.Count == 0 ? texts.NobodyHere : texts.Names(reps), texts.TeamActionName(cell.Action));
    }

    private static IEnumerable<string> NotPlaced(Team team, TeamMatrix matrix, Exchange exchange)
    {
        var rest = team.Led.Where(member => !matrix.Placements.Any(placement => placement.Rep == member.ObjectId)).Select(member => MemberNames.Shown(member.Name)).ToList();
        return rest.Count == 0 ? [] : [exchange.Texts.NotPlacedYet(rest)];
    }

    private static IEnumerable<string> Notes(TeamMatrix matrix, Dictionary<string, string> names, Exchange exchange)
    {
        var texts = exchange.Texts;
        var dated = matrix.Placements.OrderBy(placement => placement.Note is null).ThenByDescending(placement => placement.Date).ToList();
        return dated.Take(MostNotes).Select(placement => texts.PlaceNote(names[placement.Rep], placement.Date, placement.Note))
            .Concat(dated.Count > MostNotes ? [texts.MoreNotes(dated.Count - MostNotes)] : []);
    }
}
