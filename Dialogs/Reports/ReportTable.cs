using System.Collections.Immutable;
using System.Globalization;
using CoachBot.Coaching.Campaigns;
using CoachBot.Coaching.Reinforcement.Curves;
using CoachBot.Dialogs.Curves;
using NodaTime;

namespace CoachBot.Dialogs.Reports;

/// <summary>A report as a table: a line for each objective and span of days since a person’s first day, and for all objectives together. Nobody is in it, and no share of a few.</summary>
internal static class ReportTable
{
    /// <summary>The table; the first line names the columns.</summary>
    public static ImmutableArray<ImmutableArray<string>> Of(ReportData data, IReadOnlyDictionary<string, LocalDate> day0, Exchange exchange)
    {
        var groups = data.Report.Drilled.GroupBy(attempt => attempt.Drill.Objective).OrderBy(same => same.Key.Value, StringComparer.Ordinal);
        return
        [
            exchange.Texts.ReportColumns,
            .. MeasuredRecall.ByTraining(data.Report.Drilled, person => day0[person]).Select(measured => Line(exchange.Texts.CurveAllSkills, exchange.Texts.ReportAllObjectives, measured)),
            .. groups.SelectMany(same => MeasuredRecall.ByTraining(same, person => day0[person]).Select(measured => Line(ReportNames.Of(same.Key.Skill, exchange), ReportNames.Of(same.Key, data, exchange), measured))),
        ];
    }

    /// <summary>Whose answers count from which day.</summary>
    public static IReadOnlyDictionary<string, LocalDate> Day0(Campaign campaign, Campaigns.FoundCampaign found) =>
        found.Members.ToDictionary(member => member.ObjectId, member => CampaignMembership.Of(campaign, member.Joined ?? campaign.Training).Day0);

    private static ImmutableArray<string> Line(string skill, string objective, MeasuredRecall measured)
    {
        bool isShown = measured.IsEnough(ForgettingCurve.LeastPeople);
        return
        [
            skill,
            objective,
            Number(measured.Span.From),
            measured.Span.To is { } to ? Number(to) : "",
            Number(measured.Answers),
            measured.People >= ForgettingCurve.LeastPeople ? Number(measured.People) : $"<{Number(ForgettingCurve.LeastPeople)}",
            isShown ? Number(CurveWords.Percent(measured.Recalled)) : "",
            isShown ? Number(CurveWords.Percent(measured.Known)) : "",
            isShown && measured.Expected is { } expected ? Number(CurveWords.Percent(expected)) : "",
        ];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
