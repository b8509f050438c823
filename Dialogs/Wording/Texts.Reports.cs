using System.Collections.Immutable;
using CoachBot.Coaching.Campaigns;

namespace CoachBot.Dialogs.Wording;

/// <content>Reports of campaigns.</content>
public abstract partial class Texts
{
    /// <summary>Title of the choice of a campaign.</summary>
    public abstract string ReportsTitle { get; }

    /// <summary>Heading of a report.</summary>
    public abstract string ReportTitle(string campaign);

    /// <summary>Heading of a campaign's curve.</summary>
    public abstract string CampaignCurveTitle(string campaign);

    /// <summary>Button to a report.</summary>
    public abstract string ReportButton { get; }

    /// <summary>Button to a campaign's curve.</summary>
    public abstract string ReportCurve { get; }

    /// <summary>Button to the curves and reports of campaigns.</summary>
    public abstract string ReportsOfCampaigns { get; }

    /// <summary>Button that makes a file of it.</summary>
    public abstract string ReportFile { get; }

    /// <summary>Button to the campaign.</summary>
    public abstract string ReportCampaign { get; }

    /// <summary>That no campaign has begun.</summary>
    public abstract string NoReport { get; }

    /// <summary>That this one has not.</summary>
    public abstract string ReportOfDraft { get; }

    /// <summary>Who takes part, who has answered, and who cannot be reached.</summary>
    public abstract string ReportPeople(int people, int? answered, int notMet);

    /// <summary>That too few have answered to show anything.</summary>
    public abstract string ReportTooFew(int least);

    /// <summary>Title of what was right after how long.</summary>
    public abstract string ReportByTraining { get; }

    /// <summary>That there is nothing in a section yet.</summary>
    public abstract string ReportNothing { get; }

    /// <summary>Title of the weakest objectives.</summary>
    public abstract string ReportWeakest(int number);

    /// <summary>Of which skill an objective is, and of how many answers and people its share.</summary>
    public abstract string ReportAnswers(string skill, int answers, int people);

    /// <summary>Of how many answers and people a share is.</summary>
    public abstract string MeasuredCounted(int answers, int people);

    /// <summary>Title of the drills that are bad questions.</summary>
    public abstract string ReportFlagged { get; }

    /// <summary>That there is none.</summary>
    public abstract string ReportNoneFlagged { get; }

    /// <summary>A variant of an objective.</summary>
    public abstract string ReportDrill(string objective, int variant);

    /// <summary>How far its answers are off, in percent.</summary>
    public abstract string ReportDeviation(int recalled, int expected, int answers);

    /// <summary>Title of what it is compared with.</summary>
    public abstract string ReportCompared { get; }

    /// <summary>A day of the prediction.</summary>
    public abstract string ReportPredictedDay(int day, bool isAhead);

    /// <summary>Both predictions, in percent.</summary>
    public abstract string ReportWithWithout(int with, int without);

    /// <summary>What was held back.</summary>
    public abstract string ReportHeldBack(CampaignControl control);

    /// <summary>What was not.</summary>
    public abstract string ReportNotHeldBack { get; }

    /// <summary>That a difference is no proof.</summary>
    public abstract string ReportNoProof { get; }

    /// <summary>That there are too few answers to compare.</summary>
    public abstract string ReportCompareTooFew(int heldBack, int drilled, int least);

    /// <summary>What the file is.</summary>
    public abstract string ReportFileOffer { get; }

    /// <summary>That no file was made.</summary>
    public abstract string ReportFileDeclined { get; }

    /// <summary>The columns of the file: skill, objective, first and last day, answers, people, and three shares in percent.</summary>
    public abstract ImmutableArray<string> ReportColumns { get; }

    /// <summary>All objectives together.</summary>
    public abstract string ReportAllObjectives { get; }
}
