using System.Collections.Immutable;
using CoachBot.Coaching.Campaigns;

namespace CoachBot.Dialogs.Wording;

/// <content>Reports of campaigns.</content>
public sealed partial class English
{
    public override string ReportsTitle => "Report of a campaign";

    public override string ReportTitle(string campaign) => $"Report: {campaign}";

    public override string CampaignCurveTitle(string campaign) => $"Forgetting curve: {campaign}";

    public override string ReportButton => "Report";

    public override string ReportCurve => "Curve";

    public override string ReportsOfCampaigns => "Campaigns";

    public override string ReportFile => "File (CSV)";

    public override string ReportCampaign => "Campaign";

    public override string NoReport => $"No campaign has begun yet, so there is nothing to report. “{CampaignWord}” plans one.";

    public override string ReportOfDraft => "That campaign has not begun, so there is nothing to report.";

    public override string ReportPeople(int people, int? answered, int notMet) =>
        $"{Count(people, "person takes", "people take")} part{(answered is { } some ? $"; {some} {(some == 1 ? "has" : "have")} answered" : "")}."
        + (notMet > 0 ? $" Not reached: {notMet}, who {(notMet == 1 ? "has" : "have")} never written to me." : "");

    public override string ReportTooFew(int least) => $"Answers are shown once {least} people have given some: of fewer they would be those of a person.";

    public override string ReportByTraining => "Right at the first try, by days since each person’s first day";

    public override string ReportNothing => "Nothing yet.";

    public override string ReportWeakest(int number) => $"The {number} weakest objectives";

    public override string ReportAnswers(string skill, int answers, int people) => $"{skill}: {MeasuredCounted(answers, people)}";

    public override string MeasuredCounted(int answers, int people) => $"{Count(answers, "answer")} of {people} people";

    public override string ReportFlagged => "Drills that may be bad questions";

    public override string ReportNoneFlagged => "None. A drill is named from 30 answers, when they are more than 20 points off what was predicted.";

    public override string ReportDrill(string objective, int variant) => $"{objective}, drill {variant}";

    public override string ReportDeviation(int recalled, int expected, int answers) => $"{recalled}% right, {expected}% predicted, of {answers} answers";

    public override string ReportCompared => "With and without drills";

    public override string ReportPredictedDay(int day, bool isAhead) => $"Estimate of the model, day {day}{(isAhead ? " (ahead)" : "")}";

    public override string ReportWithWithout(int with, int without) => $"**{with}%** / {without}%";

    public override string ReportHeldBack(CampaignControl control) => control switch
    {
        CampaignControl.Probe => "Measured: the skill nobody drilled for 30 days",
        CampaignControl.Waitlist => "Measured: those who waited for 30 days",
        _ => throw new NotSupportedException($"{control} holds nothing back."),
    };

    public override string ReportNotHeldBack => "Measured: what was drilled, in the same days";

    public override string ReportNoProof => "A difference, not a proof: the same people answer several times.";

    public override string ReportCompareTooFew(int heldBack, int drilled, int least) => $"Too few to compare: {heldBack} and {drilled} answers; it takes {least} of each, of 3 people.";

    public override string ReportFileOffer => "The report as a table for Excel: a line for each objective and each span of days since a person’s first day. No names.";

    public override string ReportFileDeclined => "No file was made.";

    public override ImmutableArray<string> ReportColumns { get; } =
        ["Skill", "Objective", "From day", "To day", "Answers", "People", "Right, %", "Known (guesses taken out), %", "Predicted, %"];

    public override string ReportAllObjectives => "All objectives";

    private static string Count(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";
}
