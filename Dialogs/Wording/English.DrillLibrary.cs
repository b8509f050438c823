using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Drills.Packs;

namespace CoachBot.Dialogs.Wording;

/// <content>The drills as trainers write them, and packs of them.</content>
public sealed partial class English
{
    public override string DrillsWord => "drills";

    public override string DrillsTitle => "Drills";

    public override string DrillsIntro => "What reps are asked, by skill. What you write is asked beside the built-in drills, in this organisation only.";

    public override string DrillsFallback => "Drills are shown on a card that this app cannot show. Please open this chat in Teams on a computer or in a browser.";

    public override string DrillFormFallback => "Drills are written on a card that this app cannot show. Please open this chat in Teams on a computer or in a browser.";

    public override string ImportDrills => "Import a pack";

    public override string ExportDrills => "Export yours";

    public override string ObjectivesOf(int number) => number == 1 ? "1 objective" : $"{number} objectives";

    public override string DrillsOf(int number, int own) => own == 0 ? $"{number}" : $"{number}, {own} yours";

    public override string FlaggedDrills => "Look at these again: the answers are far from what is expected";

    public override string DrillFlag(DrillDeviation figures) => $"known by {Whole(figures.Recalled * 100)} in 100, expected {Whole(figures.Expected * 100)} ({figures.Answers} answers)";

    public override string BuiltInDrill => "built in";

    public override string OwnDrill => "yours";

    public override string OnlyIn(Language language) => language == Language.English ? "English only" : "Chinese only";

    public override string DrillRetired => "retired";

    public override string RetiredDrills => "Retired";

    public override string DrillsOfSkill(string skill) => $"Drills: {skill}";

    public override string NoObjectivesYet => "This skill has no drills yet. Begin with an objective: one thing a rep can do, narrow enough to be right or wrong on.";

    public override string ObjectiveLabel => "Objective";

    public override string ShowDrills => "Show drills";

    public override string ShowDrill => "Show";

    public override string AddDrill => "Add a drill";

    public override string AddObjective => "New objective";

    public override string AllObjectives => "All objectives";

    public override string AllDrills => "All drills";

    public override string DrillLabel => "Drill";

    public override string DrillsOfObjective => "Drills of this objective";

    public override string DrillOfObjective(string objective, int number) => $"{objective}: drill {number}";

    public override string AnswerNumber(int number, bool isBest) => isBest ? $"✓ Answer {number}, the best" : $"Answer {number}";

    public override string PreviewDrill => "Preview";

    public override string DrillFormTitle(string of, Language language, bool isNew) => $"{of}: {(isNew ? "a new objective with a drill" : "a drill")} in {(language == Language.English ? "English" : "Chinese")}";

    public override string DrillAdvice => "Write answers that are all tempting and of like length: the longest may have half as much again as the shortest. The reasons are shown after the answer, all of them.";

    public override string DrillGetsNumber => "What you save is a drill of its own: it takes the place of this one, and answers to the two are not mixed.";

    public override string OtherSeesThis(Language other) => $"Readers of {(other == Language.English ? "English" : "Chinese")} see this text too, until somebody writes theirs.";

    public override string AnswersStay(Language other, int best) => $"The {(other == Language.English ? "English" : "Chinese")} text stays. Keep the answers in its order: the best is answer {best}.";

    public override string ObjectiveNameLabel(int most) => $"Objective: a short name, up to {most} characters";

    public override string ObjectiveGoalLabel(int most) => $"What the rep can do, up to {most} characters";

    public override string SituationLabel(int least, int most) => $"Situation, 2 to 4 sentences, {least} to {most} characters";

    public override string OptionLabel(int number, int least, int most) => $"Answer {number}: what the rep does or says, {least} to {most} characters";

    public override string WhyLabel(int number, int least, int most) => $"Why answer {number} works or does not, {least} to {most} characters";

    public override string BestLabel => "The best answer";

    public override string TryLabel(int least, int most) => $"One thing to try this week, {least} to {most} characters";

    public override string DrillProblem(DrillProblem problem) => problem switch
    {
        { Fault: DrillFault.Empty, Field: DrillField.Best } => "Choose the best answer.",
        { Fault: DrillFault.Empty } => $"Nothing is entered here; at least {problem.Limit} characters are needed.",
        { Fault: DrillFault.TooShort } => $"“{Quote(problem.Value)}” has {problem.Value.Length} characters; at least {problem.Limit} are needed.",
        { Fault: DrillFault.TooLong } => $"“{Quote(problem.Value)}” has {problem.Value.Length} characters; up to {problem.Limit} are accepted.",
        { Fault: DrillFault.Alike, Field: DrillField.Why } => $"This is the same text as reason {problem.Limit}.",
        { Fault: DrillFault.Alike } => $"This is the same text as answer {problem.Limit}.",
        { Fault: DrillFault.Uneven } => $"With {problem.Value.Length} characters this is more than half as long again as answer {problem.Limit}, the shortest: its length gives an answer away.",
        { Fault: DrillFault.Taken } => "A drill that is in use tells the same situation.",
        _ => throw new NotSupportedException($"{problem.Fault} of {problem.Field} has no English words."),
    };

    public override string PreviewTitle(int number) => number == 1 ? "Preview" : $"Preview of {number} drills";

    public override string NotInUseYet => "Nobody is asked this yet.";

    public override string UseDrills(int number) => number == 1 ? "Put it in use" : $"Put {number} drills in use";

    public override string UseAsNewDrill => "Add it as another drill";

    public override string ChangeDrill => "Change";

    public override string DiscardDrills => "Discard";

    public override string DrillsDiscarded => "Discarded. Nothing was changed.";

    public override string DraftGone => "That preview is no longer there: it was used, discarded, or another took its place. Here are the drills as they are.";

    public override string DrillReplacedMeanwhile => "Nothing was changed: the drill this was to replace was retired or replaced meanwhile, by somebody else or from another card. You can add yours as another drill.";

    public override string DrillsByObjective => "By objective";

    public override string NewObjective(string skill) => $"{skill}, new objective";

    public override string MoreObjectives(int number) => $"… and {number} more";

    public override string DrillsInUse(int number) => number == 1 ? "The drill is in use" : $"{number} drills are in use";

    public override string DrillsAskedFromNow => "They are asked from now on, among the other drills of their objectives. Whoever practises an objective sees a drill not seen before first.";

    public override string TakeBackDrills => "Take back";

    public override string DrillsTakenBack => "Taken back: the drills are asked as before.";

    public override string DrillsChangedSince => "Nothing was taken back: the drills have changed since. Retire what you do not want any more.";

    public override string DrillRetirement(bool isRetired) => isRetired ? "Retired: it is not asked any more. Answers to it are kept." : "Restored: it is asked again.";

    public override string DrillSoAlready(bool isRetired) => isRetired ? "Nothing was changed: the drill is retired already." : "Nothing was changed: the drill is in use already.";

    public override string TooManyDrills(int number, int most) => $"There would be {number} drills of your own in use; up to {most} are accepted. Retire some first.";

    public override string TooManyDrillsEver(int most) => $"{most} drills were written already, retired ones included, which is the most.";

    public override string TooManyOfObjective(string objective, int number, int most) => $"“{Quote(objective)}” would have {number} drills of your own; up to {most} are accepted.";

    public override string TooManyObjectives(int number, int most) => $"There would be {number} objectives of your own; up to {most} are accepted here.";

    public override string ImportTitle => "Import drills";

    public override string ImportHow(int most) => $"Send a file here with the paperclip: a table saved as “CSV UTF-8”, or JSON; up to {most} drills. Or paste it after “drills import”.";

    public override string ImportFormat => "One row is one drill in one language: language (en or zh), skill, objective, situation, four answers each with its reason, the best (1 to 4) and what to try. Rows with the same number in the column “drill” are one drill in two languages. An objective that is not there yet is added, and needs a goal.";

    public override string ImportAllOrNothing => "You see a preview first. If anything is wrong, nothing is imported, and you are told every row and column.";

    public override string PackTemplate => "Get the template";

    public override string PackRefused => "Nothing was imported";

    public override string NothingImported(int errors) => errors == 1 ? "One thing is wrong. Put it right and send the file again." : $"{errors} things are wrong. Put them right and send the file again.";

    public override string MoreErrors(int number) => $"… and {number} more.";

    public override string PackPlace(PackPlace at, string? column) => at switch
    {
        { IsSheet: true, Column: 0 } => $"**Row {at.Line}**",
        { IsSheet: true } => $"**Row {at.Line}, column {at.Letters}**{(column is null ? "" : $" ({column})")}",
        _ => $"**Line {at.Line}, character {at.Column}**{(column is null ? "" : $" ({column})")}",
    };

    public override string QuoteNotClosed => "A quotation mark is opened here and never closed.";

    public override string TextAfterQuote(string rest) => $"After the closing quotation mark stands “{Quote(rest)}”. Write a quotation mark inside a cell twice.";

    public override string PackEmpty => "There is no drill in it.";

    public override string UnknownColumn(string name) => $"“{Quote(name)}” is no column. Accepted are: {string.Join(", ", PackColumns.All)}.";

    public override string ColumnTwice => "This column is there twice.";

    public override string ColumnMissing(string id) => $"The column “{id}” is missing.";

    public override string TooManyCells(int cells, int columns) => $"The row has {cells} cells, but there are {columns} columns.";

    public override string NothingThere => "Nothing is entered here.";

    public override string UnknownLanguage(string typed) => $"“{Quote(typed)}” is no language; en and zh are accepted.";

    public override string UnknownSkill(string typed) => $"There is no skill called “{Quote(typed)}”. “{SkillsWord}” shows all of them.";

    public override string UnknownObjective(string typed) => $"“{Quote(typed)}” is no objective of this skill. Use its name, or write another name and a goal to add one.";

    public override string ObjectivesDiffer(string typed, int line) => $"“{Quote(typed)}” is not the objective of row {line}, which is the same drill.";

    public override string DrillTwice(string label, int line) => $"Drill “{Quote(label)}” is there in this language already, in row {line}.";

    public override string BestDiffers(int best, int other, int line) => $"The best is {best} here and {other} in row {line}: answers stand in the same order in both languages.";

    public override string NoBest(string typed) => typed.Length == 0 ? "Nothing is entered here; 1 to 4 are accepted." : $"“{Quote(typed)}” is none of the answers; 1 to 4 are accepted.";

    public override string SituationTwice(int line) => $"Row {line} tells the same situation.";

    public override string NewObjectiveProblem(string name, DrillProblem problem) => problem is { Field: DrillField.Goal, Fault: DrillFault.Empty } ? $"The objective “{Quote(name)}” is not there yet; to add it, write its goal." : DrillProblem(problem);

    public override string PackTooLarge(int number, int most) => $"There are {number} drills in it; up to {most} are accepted at a time.";

    public override string JsonBroken => "This is no JSON from here on.";

    public override string JsonNoArray => "A pack begins with [ and holds one object a drill and language.";

    public override string JsonNoDrill => "This is no object with the fields of a drill.";

    public override string JsonNoOptions => "“options” is a list of four objects with “text” and “why”.";

    public override string JsonNoText => "A text or a number belongs here.";

    public override string WrongNumberOfOptions(int number, int wanted) => $"There are {number} answers; {wanted} are needed.";

    public override string PackIsWorkbook => "This is an Excel workbook. In Excel choose “Save as”, “CSV UTF-8 (comma delimited)”, and send that file.";

    public override string PackEncoding => "The letters cannot be read: the file is neither UTF-8 nor UTF-16. In Excel choose “Save as”, “CSV UTF-8 (comma delimited)”.";

    public override string FileFault(FileFault fault, int most) => fault switch
    {
        Drills.Packs.FileFault.Elsewhere => "The file is not where Teams keeps files, and was not fetched.",
        Drills.Packs.FileFault.TooLarge => $"The file is larger than {most / 1_000_000} MB, the most that is read.",
        Drills.Packs.FileFault.Failed => "The file could not be fetched. Please send it again.",
        _ => throw new NotSupportedException($"{fault} has no English words."),
    };

    public override string FilesOnlyFromTrainers => "I read files only from trainers, who send packs of drills. Nothing was done with yours.";

    public override string NoOwnDrills => "There are no drills of your own yet.";

    public override string OwnDrillsOffer(int number) => number == 1 ? "Your drill as a table (CSV). Changed and sent back, it is imported." : $"Your {number} drills as a table (CSV). Changed and sent back, they are imported.";

    public override string TemplateOffer => "A table (CSV) with one drill to show how. Open it in Excel, write yours, save it as CSV UTF-8 and send it back.";

    public override string OwnDrillsFile => "Drills";

    public override string TemplateFile => "Drills template";

    public override string DrillFileOnce => "You have answered this offer already. For another file, send “drills export” or “drills template”.";

    public override string DrillFileDeclined => "No file was made.";

    public override string DrillFileFailed => "The file could not be put where Teams keeps your files. Please try once more.";

    public override string DrillFileWritten(string path) => $"The drills are in this file:\n\n`{path}`";
}
