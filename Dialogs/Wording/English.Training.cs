using CoachBot.Cards;
using CoachBot.Coaching.Training;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about the training programme.</content>
public sealed partial class English
{
    public override string ProgrammeWord => "programme";

    public override string ProgrammeTitle => "Training programme";

    public override string ProgrammeIsTemplate => "This is the template, by time in the job. Open a stage to fit it to your company.";

    public override string ProgrammeFormFallback => "The programme is edited on a card that this app cannot show. Please open this chat in Teams on a computer or in a browser.";

    public override string TrainingStageLabel => "Stage";

    public override string OpenStage => "Open";

    public override string AddStage => "Add stage";

    public override string EditStage => "Edit stage";

    public override string RemoveStage => "Remove with its topics";

    public override string TopicLabel => "Topic";

    public override string AddTopic => "Add topic";

    public override string EditTopic => "Edit topic";

    public override string RemoveTopic => "Remove";

    public override string WholeProgramme => "Programme";

    public override string CheckProgramme => "Check plan";

    public override string ResetProgramme => "Reset";

    public override string ResetAsked => "Reset the programme to the template?";

    public override string ResetSure => "Reset it";

    public override string KeepProgramme => "Keep it";

    public override string RepsChoose => "reps choose it themselves";

    public override string OtherReadersLabel => "Name for readers of Chinese; empty for the same";

    public override string OtherReadersUseLabel => "That work, for readers of Chinese; empty for the same";

    public override string FromWeekLabel => "First week of tenure";

    public override string ToWeekLabel => "Last week of tenure";

    public override string WeeksExplained => $"Weeks count from the first day on the job: year 2 is weeks {ProgrammeStage.WeeksAYear + 1} to {2 * ProgrammeStage.WeeksAYear}.";

    public override string FormatLabel => "Format";

    public override string HoursLabel => "Hours a rep spends on it in the whole stage";

    public override string TrainedSkillsLabel => "Skills it trains; none for a topic such as the company’s culture";

    public override string TeacherLabel => "Who teaches";

    public override string UseLabel => "Work in which reps use it within four weeks (optional)";

    public override string ChosenLabel => "Do reps choose it themselves?";

    public override string NothingChosen => "Choose one from the list.";

    public override string ChooseStage => "Choose a stage from the list.";

    public override string TopicGone => "This topic is not in the programme any more. Here is how it stands now.";

    public override string StageSaved => "Stage saved.";

    public override string StageRemoved => "Removed, with the topics of the stage.";

    public override string TopicSaved => "Topic saved.";

    public override string TopicRemoved => "Topic removed.";

    public override string ProgrammeWasReset => "Reset: this is the template.";

    public override string ProgrammeUndone => "Undone: the programme is as it was before the last change.";

    public override string ProgrammeUnchanged => "Nothing was changed: this is what is saved already.";

    public override string ProgrammeIntro(int topics, int hours) => $"What reps are taught, by how long they have been with you: {TopicCount(topics)}, {TrainingHours(hours)}.";

    public override string ProgrammeFallback(int topics, int hours) => $"Training programme: {TopicCount(topics)}, {TrainingHours(hours)}.";

    public override string StageTitle(string name, int fromWeek, int toWeek) =>
        fromWeek == toWeek ? $"{Escape.Markdown(name)} (week {fromWeek})" : $"{Escape.Markdown(name)} (weeks {fromWeek}–{toWeek})";

    public override string TopicCount(int topics) => topics == 1 ? "1 topic" : $"{topics} topics";

    public override string TrainingHours(int hours) => $"{hours} h";

    public override string ResetMeans(int topics) => $"The template replaces your {TopicCount(topics)}. You can undo this until the next change.";

    public override string Format(TrainingFormat format) => format switch
    {
        TrainingFormat.Induction => "Induction",
        TrainingFormat.CentralClass => "Central class",
        TrainingFormat.RegionalClass => "Regional class",
        TrainingFormat.Handbook => "Handbook",
        TrainingFormat.RolePlay => "Role play",
        TrainingFormat.LearningByDoing => "Learning by doing",
        TrainingFormat.Coaching => "Coaching on the job",
        _ => throw new NotSupportedException($"{format} has no English name."),
    };

    public override string Teacher(TrainingTeacher teacher) => teacher switch
    {
        TrainingTeacher.Trainer => "A trainer",
        TrainingTeacher.Manager => "The rep’s manager",
        TrainingTeacher.Colleague => "An experienced rep",
        _ => throw new NotSupportedException($"{teacher} has no English name."),
    };

    public override string TaughtBy(TrainingTeacher teacher) => teacher switch
    {
        TrainingTeacher.Trainer => "by a trainer",
        TrainingTeacher.Manager => "by the manager",
        TrainingTeacher.Colleague => "by an experienced rep",
        _ => throw new NotSupportedException($"{teacher} has no English name."),
    };

    public override string UsedFor(string use) => $"used for: {use}";

    public override string TrainingNameLabel(int longest) => $"Name, up to {longest} characters";

    public override string NumberMissing(int min, int max) => $"Enter a whole number from {min} to {max}.";

    public override string WeeksReversed(int from) => $"The last week is before the first; {from} or later is accepted.";

    public override string TooManyStages(int most) => $"There are {most} stages already, which is the most. Remove one first.";

    public override string TooManyTopics(int most) => $"There are {most} topics already, which is the most. Remove one first.";

    public override string StageFull(int most) => $"This stage has {most} topics already, which is the most. Choose another.";

    public override string ProgrammeTooLong(int characters, int most) =>
        $"The whole programme would take {characters} characters, with its names, uses and skills; up to {most} are kept. Shorten some, or choose fewer skills.";
}
