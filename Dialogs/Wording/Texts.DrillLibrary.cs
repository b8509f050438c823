using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Drills.Packs;

namespace CoachBot.Dialogs.Wording;

/// <content>The drills as trainers write them, and packs of them.</content>
public abstract partial class Texts
{
    /// <summary>The message that shows a trainer the drills.</summary>
    public abstract string DrillsWord { get; }

    public abstract string DrillsTitle { get; }

    public abstract string DrillsIntro { get; }

    public abstract string DrillsFallback { get; }

    public abstract string DrillFormFallback { get; }

    public abstract string ImportDrills { get; }

    public abstract string ExportDrills { get; }

    public abstract string ObjectivesOf(int number);

    /// <param name="number">Drills that are asked.</param>
    /// <param name="own">Of them, those the organisation wrote.</param>
    public abstract string DrillsOf(int number, int own);

    /// <summary>The heading of the drills whose answers are far from what memory says.</summary>
    public abstract string FlaggedDrills { get; }

    public abstract string DrillFlag(DrillDeviation figures);

    public abstract string BuiltInDrill { get; }

    public abstract string OwnDrill { get; }

    public abstract string OnlyIn(Language language);

    public abstract string DrillRetired { get; }

    public abstract string RetiredDrills { get; }

    /// <param name="skill">As Markdown.</param>
    public abstract string DrillsOfSkill(string skill);

    public abstract string NoObjectivesYet { get; }

    public abstract string ObjectiveLabel { get; }

    public abstract string ShowDrills { get; }

    public abstract string ShowDrill { get; }

    public abstract string AddDrill { get; }

    public abstract string AddObjective { get; }

    public abstract string AllObjectives { get; }

    public abstract string AllDrills { get; }

    public abstract string DrillLabel { get; }

    public abstract string DrillsOfObjective { get; }

    /// <param name="objective">As Markdown.</param>
    /// <param name="number">The drill's.</param>
    public abstract string DrillOfObjective(string objective, int number);

    public abstract string AnswerNumber(int number, bool isBest);

    public abstract string PreviewDrill { get; }

    /// <param name="of">The objective, or the skill of a new one, as Markdown.</param>
    /// <param name="language">The text's.</param>
    /// <param name="isNew">Whether the objective is new.</param>
    public abstract string DrillFormTitle(string of, Language language, bool isNew);

    public abstract string DrillAdvice { get; }

    public abstract string DrillGetsNumber { get; }

    /// <param name="other">The language whose readers see the other text.</param>
    public abstract string OtherSeesThis(Language other);

    /// <param name="other">The language whose text stays.</param>
    /// <param name="best">The best answer, from 1.</param>
    public abstract string AnswersStay(Language other, int best);

    public abstract string ObjectiveNameLabel(int most);

    public abstract string ObjectiveGoalLabel(int most);

    public abstract string SituationLabel(int least, int most);

    public abstract string OptionLabel(int number, int least, int most);

    public abstract string WhyLabel(int number, int least, int most);

    public abstract string BestLabel { get; }

    public abstract string TryLabel(int least, int most);

    public abstract string DrillProblem(DrillProblem problem);

    public abstract string PreviewTitle(int number);

    public abstract string NotInUseYet { get; }

    public abstract string UseDrills(int number);

    public abstract string UseAsNewDrill { get; }

    public abstract string ChangeDrill { get; }

    public abstract string DiscardDrills { get; }

    public abstract string DrillsDiscarded { get; }

    public abstract string DraftGone { get; }

    public abstract string DrillReplacedMeanwhile { get; }

    public abstract string DrillsByObjective { get; }

    /// <param name="skill">As Markdown.</param>
    public abstract string NewObjective(string skill);

    public abstract string MoreObjectives(int number);

    public abstract string DrillsInUse(int number);

    public abstract string DrillsAskedFromNow { get; }

    public abstract string TakeBackDrills { get; }

    public abstract string DrillsTakenBack { get; }

    public abstract string DrillsChangedSince { get; }

    public abstract string DrillRetirement(bool isRetired);

    public abstract string DrillSoAlready(bool isRetired);

    public abstract string TooManyDrills(int number, int most);

    public abstract string TooManyDrillsEver(int most);

    public abstract string TooManyOfObjective(string objective, int number, int most);

    public abstract string TooManyObjectives(int number, int most);

    public abstract string ImportTitle { get; }

    public abstract string ImportHow(int most);

    public abstract string ImportFormat { get; }

    public abstract string ImportAllOrNothing { get; }

    public abstract string PackTemplate { get; }

    public abstract string PackRefused { get; }

    public abstract string NothingImported(int errors);

    public abstract string MoreErrors(int number);

    /// <param name="at">Where.</param>
    /// <param name="column">What the column is called; null where it is about no one column.</param>
    public abstract string PackPlace(PackPlace at, string? column);

    public abstract string QuoteNotClosed { get; }

    public abstract string TextAfterQuote(string rest);

    public abstract string PackEmpty { get; }

    public abstract string UnknownColumn(string name);

    public abstract string ColumnTwice { get; }

    public abstract string ColumnMissing(string id);

    public abstract string TooManyCells(int cells, int columns);

    public abstract string NothingThere { get; }

    public abstract string UnknownLanguage(string typed);

    public abstract string UnknownSkill(string typed);

    public abstract string UnknownObjective(string typed);

    /// <param name="typed">The objective.</param>
    /// <param name="line">The row of the other.</param>
    public abstract string ObjectivesDiffer(string typed, int line);

    public abstract string DrillTwice(string label, int line);

    public abstract string BestDiffers(int best, int other, int line);

    public abstract string NoBest(string typed);

    public abstract string SituationTwice(int line);

    public abstract string NewObjectiveProblem(string name, DrillProblem problem);

    public abstract string PackTooLarge(int number, int most);

    public abstract string JsonBroken { get; }

    public abstract string JsonNoArray { get; }

    public abstract string JsonNoDrill { get; }

    public abstract string JsonNoOptions { get; }

    public abstract string JsonNoText { get; }

    public abstract string WrongNumberOfOptions(int number, int wanted);

    public abstract string PackIsWorkbook { get; }

    public abstract string PackEncoding { get; }

    public abstract string FileFault(FileFault fault, int most);

    public abstract string FilesOnlyFromTrainers { get; }

    public abstract string NoOwnDrills { get; }

    public abstract string OwnDrillsOffer(int number);

    public abstract string TemplateOffer { get; }

    /// <summary>What the file of own drills is called, without date and ending.</summary>
    public abstract string OwnDrillsFile { get; }

    /// <summary>The same of the template.</summary>
    public abstract string TemplateFile { get; }

    public abstract string DrillFileOnce { get; }

    public abstract string DrillFileDeclined { get; }

    public abstract string DrillFileFailed { get; }

    public abstract string DrillFileWritten(string path);
}
