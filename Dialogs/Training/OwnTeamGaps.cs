using System.Collections.Immutable;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Training;

/// <summary>The gaps of the team that the reader leads.</summary>
/// <param name="LeadsTeam">Whether the reader leads one at all.</param>
/// <param name="Rated">Members who have accepted and have a rating.</param>
/// <param name="Gaps">Ranked; empty as long as they are not known.</param>
public sealed record OwnTeamGaps(bool LeadsTeam, int Rated, ImmutableArray<TeamGap> Gaps)
{
    /// <summary>Members from whom on an average tells of none of them.</summary>
    public const int FewestRated = 3;

    /// <summary>Whether enough are rated.</summary>
    public bool IsKnown => Rated >= FewestRated;

    /// <summary>Goes on with the gaps; somebody who is no manager has no team, and nobody's ratings are read.</summary>
    public static Exchange Of(Exchange exchange, Func<OwnTeamGaps, Exchange> go)
    {
        string self = exchange.Turn.Circumstances.ObjectId;
        return !exchange.Roles.Has(Role.Manager)
            ? go(new(LeadsTeam: false, 0, []))
            : exchange.Know(new TeamOf(self), team => exchange.Know(new TeamRatingsOf(self), ratings => go(Of(team, ratings, exchange.Turn.Skills()))));
    }

    private static OwnTeamGaps Of(Team team, TeamRatings ratings, SkillLibrary library)
    {
        var maps = team.Members
            .Where(member => member.Membership == Membership.Member)
            .Select(member => SkillMap.Of(library, team.Aims, ratings.ByRep.GetValueOrDefault(member.ObjectId)?.Under(team.Manager) ?? []))
            .Where(map => map.Rows.Any(row => row.Score is not null))
            .ToList();
        return new(LeadsTeam: true, maps.Count, maps.Count >= FewestRated ? [.. TeamGaps.Rank(maps)] : []);
    }
}
