using CoachBot.Coaching.Reinforcement.Curves;

namespace CoachBot.Dialogs.Wording;

/// <content>Forgetting curves.</content>
public sealed partial class English
{
    public override string MyCurveWord => "curve mine";

    public override string TeamCurveWord => "curve team";

    public override string CurveTitle(string? skill) => $"My forgetting curve{OfSkill(skill)}";

    public override string TeamCurveTitle(string? skill) => $"Forgetting curve of the team{OfSkill(skill)}";

    public override string CurveNow(int day, int with, int without) =>
        $"Day {day}: predicted recall is **{with}%** today. Had there been no drill after the first answer, it would be about {without}%.";

    public override string CurveSoon(int day, int without) => $"Without another drill, about **{without}%** would be left by day {day}.";

    public override string CurveMeaning => "These lines are what a memory model predicts for answers to drills. They say nothing about calls or revenue.";

    public override string CurveOf(int objectives, bool isFew) =>
        $"Drawn from {Count(objectives, "objective")} you have practised{(isFew ? "; with so few it is rough" : "")}.";

    public override string CurveOfPeople(int people, int objectives, bool isFew) =>
        $"Drawn from {people} people and {Count(objectives, "objective")}{(isFew ? "; with so few it is rough" : "")}.";

    public override string TeamTookPart(int answered, int lately, int members, int days) =>
        $"Who answers: {lately} of {members} members in the last {days} days, {answered} ever. Whoever never answers is in no line.";

    public override string ResponseRate(int percent, int answered, int offered, int days) => $"Response rate: **{percent}%**, {answered} of {offered} drills offered in the last {days} days. Silence is never graded.";

    public override string CurvePicture => "Predicted drill recall, %";

    public override string CurveDays => "Days since the first answer";

    public override string CurveWith => "With drills (predicted)";

    public override string CurveAhead => "If drills stop now (predicted)";

    public override string CurveWithout => "First answer only (estimate)";

    public override (string Day, string With, string Without, string Reached) CurveHeader => ("Day", "With", "Without", "Reached");

    public override string CurveDay(int day, bool isAhead) => isAhead ? $"{day} (ahead)" : $"{day}";

    public override string MeasuredDot(DaySpan span, int answers) => $"Measured {SpanOf(span)} after practice ({answers} answers)";

    public override string MeasuredTitle => "Measured: first try, by days since the last practice";

    public override string MeasuredAfter(DaySpan span, int answers) => $"{SpanOf(span)}: {Count(answers, "answer")}";

    public override string MeasuredDetail(int recalled, int? expected) =>
        expected is { } predicted ? $"{recalled}% right before guesses are taken out; {predicted}% was predicted for them" : $"{recalled}% right before guesses are taken out";

    public override string MeasuredTooFew(int answers, int people) => people <= 1 ? $"a share is shown from {answers} answers" : $"a share is shown from {answers} answers of {people} people";

    public override string NothingMeasured => "Nothing yet: it takes a second answer on a later day.";

    public override string MeasuredHow => "Measured shares: an admitted guess counts as not known, and lucky hits are taken out, one in four. Practice and a second try on the same day do not count.";

    public override string CurveHow =>
        "Lines: day 0 is the first answer to each objective; each day shows recall before that day’s drills. “Reached” is how many have come to that day; the rest, and “ahead”, is predicted without further drills. Dots count days since the last practice.";

    public override string ClaimDot => "Claim attributed to a Xerox study, Rackham 1979";

    public override string ClaimNote =>
        "The point at day 30 is a claim, not a measurement: “87% of a new skill is gone within a month”, cited from the American Society for Training and Development. What can be traced is "
        + "one study at Xerox (Rackham 1979), of the change in skill without coaching, and no month. So no line goes through it.";

    public override string NoCurve => "No curve yet. It begins with your first answer to a drill: that is day 0, and every later answer is held against it.";

    public override string NoTeamCurve(int answered, int members, int least) =>
        $"A team’s curve is shown from {least} people who have answered drills: of fewer it would be that of a person. So far {answered} of {Count(members, "member")} who accepted {(answered == 1 ? "has" : "have")}.";

    public override string NoTeamForCurve => $"You lead nobody here yet. “{TeamWord}” invites your reps; from three who accept and answer drills, the team has a curve.";

    public override string CurveSkillLabel => "Skill";

    public override string CurveAllSkills => "All skills";

    public override string ShowCurve => "Show";

    public override string MyCurve => "My curve";

    public override string TeamCurve => "Team’s curve";

    public override string ReportFileOnce => "You have answered this offer already. For another file, open the report again.";

    public override string ReportFileFailed => "The file could not be put where Teams keeps your files. Open the report again to try once more.";

    public override string ReportFileWritten(string path) => $"The report is in this file:\n\n`{path}`";

    public override string DrillNow => "Drill now";

    private static string OfSkill(string? skill) => skill is null ? "" : $": {skill}";

    private static string SpanOf(DaySpan span) => span.To is { } to ? $"{span.From}–{to} days" : $"{span.From} days and more";
}
