using CoachBot.Coaching.Reinforcement.Curves;

namespace CoachBot.Dialogs.Wording;

/// <content>Forgetting curves.</content>
public abstract partial class Texts
{
    /// <summary>The word that shows one's own curve.</summary>
    public abstract string MyCurveWord { get; }

    /// <summary>The word that shows the team's.</summary>
    public abstract string TeamCurveWord { get; }

    /// <summary>Heading of one's own curve, of a skill or of all.</summary>
    public abstract string CurveTitle(string? skill);

    /// <summary>Heading of a team's curve, of a skill or of all.</summary>
    public abstract string TeamCurveTitle(string? skill);

    /// <summary>What is predicted today, and what would be without drills; in percent.</summary>
    public abstract string CurveNow(int day, int with, int without);

    /// <summary>What would be left by a day without further drills, in percent, where there is no past to speak of.</summary>
    public abstract string CurveSoon(int day, int without);

    /// <summary>What the picture is, and what it is not.</summary>
    public abstract string CurveMeaning { get; }

    /// <summary>What it is drawn of.</summary>
    public abstract string CurveOf(int objectives, bool isFew);

    /// <summary>The same, of several people.</summary>
    public abstract string CurveOfPeople(int people, int objectives, bool isFew);

    /// <summary>How many of a team have ever answered, and how many lately.</summary>
    public abstract string TeamTookPart(int answered, int lately, int members, int days);

    /// <summary>How many of the drills offered in some days were answered, in percent.</summary>
    public abstract string ResponseRate(int percent, int answered, int offered, int days);

    /// <summary>Title of the picture and name of the axis upwards.</summary>
    public abstract string CurvePicture { get; }

    /// <summary>Name of the axis to the right.</summary>
    public abstract string CurveDays { get; }

    /// <summary>The line with drills.</summary>
    public abstract string CurveWith { get; }

    /// <summary>Where it goes from today without further ones.</summary>
    public abstract string CurveAhead { get; }

    /// <summary>The line without drills.</summary>
    public abstract string CurveWithout { get; }

    /// <summary>The columns of the table: a word each.</summary>
    public abstract (string Day, string With, string Without, string Reached) CurveHeader { get; }

    /// <summary>A day of the table, and whether it is still ahead.</summary>
    public abstract string CurveDay(int day, bool isAhead);

    /// <summary>A dot of the picture.</summary>
    public abstract string MeasuredDot(DaySpan span, int answers);

    /// <summary>Title of what was measured.</summary>
    public abstract string MeasuredTitle { get; }

    /// <summary>Answers after some days.</summary>
    public abstract string MeasuredAfter(DaySpan span, int answers);

    /// <summary>What was right as it stands, and what was predicted for the same answers; null where nothing was.</summary>
    public abstract string MeasuredDetail(int recalled, int? expected);

    /// <summary>That it is too few to show a share.</summary>
    public abstract string MeasuredTooFew(int answers, int people);

    /// <summary>That nothing was measured yet.</summary>
    public abstract string NothingMeasured { get; }

    /// <summary>How shares are calculated.</summary>
    public abstract string MeasuredHow { get; }

    /// <summary>How the lines are calculated.</summary>
    public abstract string CurveHow { get; }

    /// <summary>The point of the claim.</summary>
    public abstract string ClaimDot { get; }

    /// <summary>Where the claim comes from.</summary>
    public abstract string ClaimNote { get; }

    /// <summary>That one has no curve yet.</summary>
    public abstract string NoCurve { get; }

    /// <summary>That a team has none yet, and why.</summary>
    public abstract string NoTeamCurve(int answered, int members, int least);

    /// <summary>That one leads nobody.</summary>
    public abstract string NoTeamForCurve { get; }

    /// <summary>Label of the choice of a skill.</summary>
    public abstract string CurveSkillLabel { get; }

    /// <summary>The choice of all of them.</summary>
    public abstract string CurveAllSkills { get; }

    /// <summary>Button that shows the curve of what was chosen.</summary>
    public abstract string ShowCurve { get; }

    /// <summary>Button to one's own curve.</summary>
    public abstract string MyCurve { get; }

    /// <summary>Button to the team's curve.</summary>
    public abstract string TeamCurve { get; }

    /// <summary>That the offer of a report's file was answered already.</summary>
    public abstract string ReportFileOnce { get; }

    /// <summary>That it did not get where Teams keeps files.</summary>
    public abstract string ReportFileFailed { get; }

    /// <summary>Where it was written on this machine.</summary>
    public abstract string ReportFileWritten(string path);

    /// <summary>Button to a drill.</summary>
    public abstract string DrillNow { get; }
}
