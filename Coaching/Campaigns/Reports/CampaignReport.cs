using System.Collections.Immutable;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Reinforcement.Curves;
using NodaTime;

namespace CoachBot.Coaching.Campaigns.Reports;

/// <summary>What a campaign has come to. It knows people only by their number: whoever reads it leads none of them.</summary>
/// <param name="People">Who takes part.</param>
/// <param name="Answered">Who of them has answered something of it.</param>
/// <param name="Response">How much of what was offered since the training was answered; null where nothing was.</param>
/// <param name="Drilled">First attempts at what is drilled, from each person's first day on; those held back to compare with are not among them.</param>
/// <param name="ByTraining">They, by days since the training.</param>
/// <param name="Objectives">They, by objective, the weakest first.</param>
/// <param name="Flagged">Drills whose answers are far off what was predicted.</param>
/// <param name="Comparison">What was held back beside what was not; null where nothing is.</param>
/// <param name="Curve">Prediction over the days; null while there is nothing to draw.</param>
public sealed record CampaignReport(
    int People,
    int Answered,
    ResponseRate? Response,
    ImmutableArray<FirstAttempt> Drilled,
    ImmutableArray<MeasuredRecall> ByTraining,
    ImmutableArray<ObjectiveResult> Objectives,
    ImmutableArray<FlaggedDrill> Flagged,
    CampaignComparison? Comparison,
    ForgettingCurve? Curve)
{
    /// <summary>The report on a day.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="people">How each takes part.</param>
    /// <param name="logs">What they answered and were offered; one a person.</param>
    /// <param name="model">What recall is predicted by.</param>
    /// <param name="today">The day, as drills count days.</param>
    public static CampaignReport Of(
        Campaign campaign, IReadOnlyDictionary<string, CampaignMembership> people, IReadOnlyCollection<DrillLog> logs, MemoryModel model, LocalDate today)
    {
        List<DrillLog> own = [.. logs.Where(log => people.ContainsKey(log.Person))];
        List<FirstAttempt> all = [.. own.SelectMany(FirstAttempt.Of).Where(attempt => IsOf(attempt.Drill.Objective) && attempt.Day >= people[attempt.Person].Day0)];
        ImmutableArray<FirstAttempt> drilled = [.. all.Where(attempt => attempt.Drill.Objective.Skill != campaign.Probe && !campaign.HoldsBack(attempt.Person))];
        return new(
            people.Count,
            all.Select(attempt => attempt.Person).Distinct().Count(),
            ResponseRate.Of(own, campaign.Training),
            drilled,
            MeasuredRecall.ByTraining(drilled, Day0),
            ObjectiveResult.Of(drilled),
            FlaggedDrill.Of(own, (person, review) => IsOf(review.Drill.Objective) && review.Day >= Day0(person)),
            CampaignComparison.Of(campaign, all, Day0),
            ForgettingCurve.Of(
                [.. own.Where(log => !campaign.HoldsBack(log.Person)).SelectMany(log => RecallTrack.Of(log, model, Day0(log.Person))).Where(track => IsOf(track.Objective) && track.Objective.Skill != campaign.Probe)],
                today));

        bool IsOf(ObjectiveId objective) => campaign.Skills.Any(skill => skill.Skill == objective.Skill);

        LocalDate Day0(string person) => people[person].Day0;
    }
}

/// <summary>How one objective is answered.</summary>
/// <param name="Objective">Which.</param>
/// <param name="Measured">All first attempts at it.</param>
public sealed record ObjectiveResult(ObjectiveId Objective, MeasuredRecall Measured)
{
    /// <summary>The results of some attempts, the weakest first.</summary>
    public static ImmutableArray<ObjectiveResult> Of(IEnumerable<FirstAttempt> attempts) =>
    [
        .. attempts.GroupBy(attempt => attempt.Drill.Objective)
            .Select(same => new ObjectiveResult(same.Key, MeasuredRecall.Of([.. same])!))
            .OrderBy(result => result.Measured.Known)
            .ThenBy(result => result.Objective.Value, StringComparer.Ordinal),
    ];
}

/// <summary>A drill whose answers are far off what was predicted.</summary>
/// <param name="Drill">Which.</param>
/// <param name="Deviation">How far.</param>
public sealed record FlaggedDrill(DrillId Drill, DrillDeviation Deviation)
{
    /// <summary>Those of some logs, answered by enough people that it is the drill and not one of them.</summary>
    /// <param name="logs">One a person.</param>
    /// <param name="isIn">Whether an answer of a person counts.</param>
    public static ImmutableArray<FlaggedDrill> Of(IEnumerable<DrillLog> logs, Func<string, DrillReview, bool> isIn) =>
    [
        .. logs.SelectMany(log => log.Answers.Select(answer => (log.Person, answer.Review)).Where(each => isIn(each.Person, each.Review)))
            .GroupBy(each => each.Review.Drill)
            .Where(same => same.Select(each => each.Person).Distinct().Count() >= ForgettingCurve.LeastPeople)
            .Select(same => (same.Key, Deviation: DrillDeviation.Of(same.Select(each => each.Review))))
            .Where(each => each.Deviation is { IsFlagged: true })
            .Select(each => new FlaggedDrill(each.Key, each.Deviation!))
            .OrderBy(flagged => flagged.Drill.ToString(), StringComparer.Ordinal),
    ];
}
