using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Plans.Export;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about account plans as files.</content>
public sealed partial class English
{
    public override string ExportPlan => "Export";

    public override string ExportPlanTitle => "Account plan as a file";

    public override string ExportFallback => "Which plan to export is chosen on a card that this app cannot show. Send “plan export” with the account’s name.";

    public override string PlanFormatLabel => "File";

    public override string PlanFormatName(PlanFormat format) => format switch
    {
        PlanFormat.Word => "Word",
        PlanFormat.Markdown => "Markdown",
        _ => throw new NotSupportedException($"{format} has no name."),
    };

    public override string NoPlanToExport => "There is no plan to export yet. Begin one here.";

    public override string PlanFileNext => "The file is in the next message.";

    public override string PlanFileOffer(PlanFormat format) =>
        $"The account plan as a {PlanFormatName(format)} file, as it is when you accept." + (format == PlanFormat.Word ? " For Markdown, send “plan export markdown”." : "");

    public override string PlanFileDeclined => "No file was made. Send “plan export” whenever you want one.";

    public override string PlanFileOnce => "You have answered this offer already. For another file, send “plan export”.";

    public override string PlanFileFailed => "The file could not be put where Teams keeps your files. The plan is unchanged; send “plan export” to try again.";

    public override string PlanFileWritten(string path) => $"The account plan is in this file:\n\n`{path}`";

    public override string PlanFileNotWritten(string folder) => $"The file could not be written into this folder:\n\n`{folder}`";

    public override string DocumentSubtitle => "Account plan";

    public override string DocumentNothing => "—";

    public override string DocumentTier => "Tier";

    public override string DocumentManager => "Account manager";

    public override string DocumentSponsor => "Executive sponsor";

    public override string DocumentStatus => "Status";

    public override string DocumentStatusOf(PlanStatus status, int version) => status switch
    {
        PlanStatus.Draft => $"Draft of version {version}",
        PlanStatus.Submitted => $"Version {version}, with the reviewer",
        PlanStatus.Returned => $"Draft of version {version}; version {version - 1} was given back",
        PlanStatus.Approved => $"Version {version}, approved",
        PlanStatus.Archived => $"Version {version}, archived",
        _ => throw new NotSupportedException($"{status} has no name."),
    };

    public override string DocumentDate(LocalDate date) => FullDate(date);

    public override string DocumentApproved => "First approved";

    public override string DocumentSchedule => "Timetable";

    public override string DocumentPeriod(LocalDate start, LocalDate end) => $"{FullDate(start)} to {FullDate(end)}";

    public override string DocumentProgress => "Complete";

    public override string DocumentPrinted => "As of";

    public override string DocumentPlace => "Priority";

    public override string DocumentOpportunity => "Opportunity";

    public override string DocumentSize => "Size";

    public override string DocumentChance => "Chance";

    public override string DocumentExpected => "Size × chance";

    public override string DocumentNote => "Note";

    public override string DocumentCompetitor => "Competitor";

    public override string DocumentPosition => "Position";

    public override string DocumentRivalStrategy => "Strategy";

    public override string DocumentWeakness => "Weakness";

    public override string DocumentRiskSource => "From";

    public override string DocumentRisk => "Risk";

    public override string DocumentAnswer => "Answer";

    public override string DocumentObjective => "Objective";

    public override string DocumentTarget => "Target";

    public override string DocumentDue => "Due";

    public override string DocumentActions => "Actions";

    public override string DocumentAction => "Action";

    public override string DocumentOwner => "Owner";

    public override string DocumentDone => "Done";

    public override string DocumentNeeds => "Counts on";

    public override string DocumentResource => "What for";

    public override string DocumentResourceKindLabel => "Kind";

    public override string DocumentAmount => "Amount";

    public override string DocumentUnit => "Unit";

    public override string DocumentSum(string amount, string unit) => $"Together {Measured(amount, unit)}";

    public override string DocumentTierOf(AccountTier tier) => $"{tier}";

    public override string DocumentPerson => "Member";

    public override string DocumentRole => "Role";

    public override string DocumentDevelopment => "Still to learn";

    public override string DocumentRegion => "Region";

    public override string DocumentPlatform => "Platform";

    public override string DocumentByRegion => "By region";

    public override string DocumentByPlatform => "By platform";

    public override string DocumentAllTogether => "Not broken down";

    public override string DocumentGaps => "– stands for a year without a forecast; it counts as nothing in the totals.";

    public override string DocumentElsewhere(string item, int section) => $"{item}: see section {section}";

    public override string DocumentTimeTable => "Timetable";

    public override string DocumentFilled => "Filled in";

    public override string DocumentNotNeeded => "not needed";

    public override string DocumentLeftOut => "Steps left out";

    public override string DocumentReason => "Why it is not needed";

    public override (string Before, string Between, string Behind) DocumentPage => ("Page ", " of ", "");
}
