using CoachBot.Coaching.Training;

namespace CoachBot.Dialogs.Wording;

/// <summary>What is said about the training programme.</summary>
public abstract partial class Texts
{
    /// <summary>The message that shows the training programme.</summary>
    public abstract string ProgrammeWord { get; }

    public abstract string ProgrammeTitle { get; }

    /// <summary>Nobody has changed the programme yet.</summary>
    public abstract string ProgrammeIsTemplate { get; }

    public abstract string ProgrammeFormFallback { get; }

    public abstract string TrainingStageLabel { get; }

    public abstract string OpenStage { get; }

    public abstract string AddStage { get; }

    public abstract string EditStage { get; }

    public abstract string RemoveStage { get; }

    public abstract string TopicLabel { get; }

    public abstract string AddTopic { get; }

    public abstract string EditTopic { get; }

    public abstract string RemoveTopic { get; }

    public abstract string WholeProgramme { get; }

    public abstract string CheckProgramme { get; }

    public abstract string ResetProgramme { get; }

    public abstract string ResetAsked { get; }

    public abstract string ResetSure { get; }

    public abstract string KeepProgramme { get; }

    /// <summary>Below a topic that reps choose themselves.</summary>
    public abstract string RepsChoose { get; }

    /// <summary>The label of a name for readers of the other language.</summary>
    public abstract string OtherReadersLabel { get; }

    /// <summary>The label of a use for readers of the other language.</summary>
    public abstract string OtherReadersUseLabel { get; }

    public abstract string FromWeekLabel { get; }

    public abstract string ToWeekLabel { get; }

    public abstract string WeeksExplained { get; }

    public abstract string FormatLabel { get; }

    public abstract string HoursLabel { get; }

    public abstract string TrainedSkillsLabel { get; }

    public abstract string TeacherLabel { get; }

    public abstract string UseLabel { get; }

    public abstract string ChosenLabel { get; }

    public abstract string NothingChosen { get; }

    public abstract string ChooseStage { get; }

    public abstract string TopicGone { get; }

    public abstract string StageSaved { get; }

    public abstract string StageRemoved { get; }

    public abstract string TopicSaved { get; }

    public abstract string TopicRemoved { get; }

    public abstract string ProgrammeWasReset { get; }

    public abstract string ProgrammeUndone { get; }

    public abstract string ProgrammeUnchanged { get; }

    public abstract string ProgrammeIntro(int topics, int hours);

    /// <summary>The card in a sentence, for a client that cannot draw it.</summary>
    public abstract string ProgrammeFallback(int topics, int hours);

    /// <summary>A stage with its weeks of tenure; the name is escaped here.</summary>
    public abstract string StageTitle(string name, int fromWeek, int toWeek);

    public abstract string TopicCount(int topics);

    public abstract string TrainingHours(int hours);

    public abstract string ResetMeans(int topics);

    public abstract string Format(TrainingFormat format);

    public abstract string Teacher(TrainingTeacher teacher);

    public abstract string TaughtBy(TrainingTeacher teacher);

    /// <param name="use">Escaped.</param>
    public abstract string UsedFor(string use);

    public abstract string TrainingNameLabel(int longest);

    public abstract string NumberMissing(int min, int max);

    public abstract string WeeksReversed(int from);

    public abstract string TooManyStages(int most);

    public abstract string TooManyTopics(int most);

    public abstract string StageFull(int most);

    public abstract string ProgrammeTooLong(int characters, int most);
}
