using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Plans.Export;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about account plans as files, and what stands in the files beside what was typed.</content>
public abstract partial class Texts
{
    /// <summary>The button that makes a file.</summary>
    public abstract string ExportPlan { get; }

    public abstract string ExportPlanTitle { get; }

    public abstract string ExportFallback { get; }

    public abstract string PlanFormatLabel { get; }

    public abstract string PlanFormatName(PlanFormat format);

    public abstract string NoPlanToExport { get; }

    /// <summary>On the plan's card; the offer is the message after it.</summary>
    public abstract string PlanFileNext { get; }

    /// <summary>What the file is, where consent is asked.</summary>
    public abstract string PlanFileOffer(PlanFormat format);

    public abstract string PlanFileDeclined { get; }

    /// <summary>The offer was answered before.</summary>
    public abstract string PlanFileOnce { get; }

    public abstract string PlanFileFailed { get; }

    /// <param name="path">Where it is on this machine.</param>
    public abstract string PlanFileWritten(string path);

    /// <param name="folder">On this machine.</param>
    public abstract string PlanFileNotWritten(string folder);

    public abstract string DocumentSubtitle { get; }

    /// <summary>Stands where nothing is filled in.</summary>
    public abstract string DocumentNothing { get; }

    public abstract string DocumentTier { get; }

    public abstract string DocumentManager { get; }

    public abstract string DocumentSponsor { get; }

    public abstract string DocumentStatus { get; }

    public abstract string DocumentStatusOf(PlanStatus status, int version);

    /// <summary>A date in a cell, where it must not take two lines.</summary>
    public abstract string DocumentDate(LocalDate date);

    public abstract string DocumentApproved { get; }

    public abstract string DocumentSchedule { get; }

    public abstract string DocumentPeriod(LocalDate start, LocalDate end);

    public abstract string DocumentProgress { get; }

    public abstract string DocumentPrinted { get; }

    public abstract string DocumentPlace { get; }

    public abstract string DocumentOpportunity { get; }

    public abstract string DocumentSize { get; }

    public abstract string DocumentChance { get; }

    /// <summary>Size × chance.</summary>
    public abstract string DocumentExpected { get; }

    public abstract string DocumentNote { get; }

    public abstract string DocumentCompetitor { get; }

    public abstract string DocumentPosition { get; }

    public abstract string DocumentRivalStrategy { get; }

    public abstract string DocumentWeakness { get; }

    public abstract string DocumentRiskSource { get; }

    public abstract string DocumentRisk { get; }

    public abstract string DocumentAnswer { get; }

    public abstract string DocumentObjective { get; }

    public abstract string DocumentTarget { get; }

    public abstract string DocumentDue { get; }

    /// <summary>How many actions an objective has.</summary>
    public abstract string DocumentActions { get; }

    public abstract string DocumentAction { get; }

    public abstract string DocumentOwner { get; }

    public abstract string DocumentDone { get; }

    public abstract string DocumentNeeds { get; }

    public abstract string DocumentResource { get; }

    public abstract string DocumentResourceKindLabel { get; }

    public abstract string DocumentAmount { get; }

    public abstract string DocumentUnit { get; }

    public abstract string DocumentSum(string amount, string unit);

    /// <summary>Stands for a tier on the title page.</summary>
    public abstract string DocumentTierOf(AccountTier tier);

    public abstract string DocumentPerson { get; }

    public abstract string DocumentRole { get; }

    public abstract string DocumentDevelopment { get; }

    public abstract string DocumentRegion { get; }

    public abstract string DocumentPlatform { get; }

    public abstract string DocumentByRegion { get; }

    public abstract string DocumentByPlatform { get; }

    /// <summary>Regions or platforms that are not told apart.</summary>
    public abstract string DocumentAllTogether { get; }

    public abstract string DocumentGaps { get; }

    /// <param name="item">An item of the supporting material.</param>
    /// <param name="section">The section it is printed in, from 1.</param>
    public abstract string DocumentElsewhere(string item, int section);

    public abstract string DocumentTimeTable { get; }

    public abstract string DocumentFilled { get; }

    /// <summary>Stands in the place of how far a step has come that is not needed.</summary>
    public abstract string DocumentNotNeeded { get; }

    public abstract string DocumentLeftOut { get; }

    public abstract string DocumentReason { get; }

    /// <summary>What stands before and behind the number of a page, and the number of all.</summary>
    public abstract (string Before, string Between, string Behind) DocumentPage { get; }
}
