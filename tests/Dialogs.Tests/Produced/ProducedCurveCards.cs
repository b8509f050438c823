using CoachBot.Dialogs.Tests.Curves;
using CoachBot.Dialogs.Tests.Reports;
using CoachBot.Dialogs.Tests.Roles;
using CoachBot.Dialogs.Tests.Teams;

namespace CoachBot.Dialogs.Tests.Produced;

/// <summary>The cards of forgetting curves: after the first answers, after a year of all skills, and of a team.</summary>
internal static class ProducedCurveCards
{
    private static readonly string[] Skills = ["price", "needs", "executives", "competition", "deciders", "internal", "value", "relationships", "planning"];

    /// <summary>All of them in a language.</summary>
    public static IEnumerable<ProducedCard> Of(Language language)
    {
        var begun = new Scene(Office.Ada, () => new Office(language).Practised(Office.Ada, Practice.Of(0)));
        var yearLong = new Scene(Office.Ada, () => Skills.Aggregate(new Office(language), (office, skill) => office.Practised(Office.Ada, Practice.Of(50, skill, 4))));
        var few = new Scene(Office.Bo, () => Team(language, 2));
        var team = new Scene(Office.Bo, () => Team(language, 4));
        var report = new Scene(Office.Ada, () => ReportOffice.Running(4, language, control: "probe-needs", skills: "price,needs"));
        var fewInReport = new Scene(Office.Ada, () => ReportOffice.Running(4, language, answering: 1));
        return ProducedCards.Said(begun, language, "curve")
            .Concat(ProducedCards.Said(yearLong, language, "curve", "curve price"))
            .Concat(ProducedCards.Said(few, language, "curve"))
            .Concat(ProducedCards.Said(team, language, "curve"))
            .Concat(ProducedCards.Said(report, language, "campaign report", "curve campaign", "curve"))
            .Concat(ProducedCards.Said(fewInReport, language, "campaign report", "curve campaign"));
    }

    private static Office Team(Language language, int people) => Enumerable.Range(1, people).Select(TeamOffice.Somebody).Aggregate(
        TeamOffice.Open(language), (office, rep) => office.Names(rep, "**Rep**").Says(rep, "hi").Wins(Office.Bo, rep).Practised(rep, Practice.Of(12)).Practised(rep, Practice.Of(6, "needs")));
}
