using System.Collections.Immutable;
using CoachBot.Coaching.Reinforcement.Curves;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Drills;
using NodaTime;

namespace CoachBot.Dialogs.Curves;

/// <summary>What a curve is drawn of.</summary>
/// <param name="Logs">The answers, of all skills.</param>
/// <param name="Skill">The one skill it is of; null for all.</param>
/// <param name="Skills">Those there is a track of, of which one may be chosen; in the order to teach them.</param>
/// <param name="Curve">The lines; null while there is nothing to draw.</param>
/// <param name="Measured">By days since the last practice.</param>
/// <param name="Today">The day, as drills count days.</param>
public sealed record CurveData(
    ImmutableArray<DrillLog> Logs, SkillId? Skill, ImmutableArray<SkillId> Skills, ForgettingCurve? Curve, ImmutableArray<MeasuredRecall> Measured, LocalDate Today)
{
    /// <summary>People with an answer to a drill of whatever skill.</summary>
    public int Answered => Logs.Count(log => !log.Answers.IsEmpty);

    /// <summary>Those of them who answered in the last days, today among them.</summary>
    public int AnsweredIn(int days) => Logs.Count(log => log.Answers.Any(answer => answer.Review.Day > Today.PlusDays(-days)));

    /// <summary>The data of some logs.</summary>
    /// <param name="logs">One a person.</param>
    /// <param name="stand">What recall is predicted by.</param>
    /// <param name="skill">The one skill it is of; null for all.</param>
    /// <param name="exchange">The turn.</param>
    public static CurveData Of(ImmutableArray<DrillLog> logs, DrillStand stand, SkillId? skill, Exchange exchange)
    {
        var today = CurveTime.Today(exchange);
        var tracks = logs.SelectMany(log => RecallTrack.Of(log, stand.Model)).ToList();
        var tracked = tracks.Select(track => track.Objective.Skill).ToHashSet();
        return new(
            logs,
            skill,
            [.. stand.Bank.Objectives.Select(objective => objective.Skill).Distinct().Where(tracked.Contains)],
            ForgettingCurve.Of([.. tracks.Where(track => skill is null || track.Objective.Skill == skill)], today),
            MeasuredRecall.ByPractice(logs.SelectMany(FirstAttempt.Of).Where(attempt => skill is null || attempt.Drill.Objective.Skill == skill)),
            today);
    }
}
