namespace CoachBot.Dialogs.Wording;

/// <content>What is said when the training programme was changed by somebody else, or is about to lose a stage.</content>
public abstract partial class Texts
{
    /// <summary>The topic of a form was changed since; what was entered is kept, and what is saved is told at each field.</summary>
    public abstract string TopicChangedSince { get; }

    /// <summary>The topic of a form was removed since; what was entered is kept.</summary>
    public abstract string TopicRemovedSince { get; }

    public abstract string StageChangedSince { get; }

    public abstract string StageRemovedSince { get; }

    public abstract string RemoveStageSure { get; }

    public abstract string KeepStage { get; }

    /// <summary>The template, for readers who cannot edit it.</summary>
    public abstract string ProgrammeIsMethods { get; }

    /// <param name="name">The stage's; it is escaped here.</param>
    /// <param name="topics">Topics it has, 1 or more.</param>
    public abstract string RemoveStageAsked(string name, int topics);

    /// <summary>A form that added something in a turn whose answer got lost, and was entered otherwise since; what was entered is kept.</summary>
    public abstract string ProgrammeChangedSince { get; }

    /// <summary>A button of an older card; nothing was done.</summary>
    public abstract string ProgrammeNotChanged { get; }

    public abstract string ProgrammeNotTakenBack { get; }
}
