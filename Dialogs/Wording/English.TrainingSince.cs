using CoachBot.Cards;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said when the training programme was changed by somebody else, or is about to lose a stage.</content>
public sealed partial class English
{
    public override string TopicChangedSince =>
        "Nothing was saved: this topic was changed since, by somebody else or from another card. What you entered is below, with what is saved where it differs. Save again to replace it.";

    public override string TopicRemovedSince =>
        "Nothing was saved: this topic was removed since, by somebody else or from another card. What you entered is below; saving adds it again.";

    public override string StageChangedSince =>
        "Nothing was saved: this stage was changed since, by somebody else or from another card. What you entered is below, with what is saved where it differs. Save again to replace it.";

    public override string StageRemovedSince =>
        "Nothing was saved: this stage was removed since, by somebody else or from another card. What you entered is below; saving adds it again, without the topics it had.";

    public override string RemoveStageSure => "Remove all";

    public override string KeepStage => "Keep it";

    public override string ProgrammeIsMethods => "This is the standard training, by time in the job.";

    public override string RemoveStageAsked(string name, int topics) => $"Remove “{Escape.Markdown(name)}” and its {TopicCount(topics)}?";

    public override string ProgrammeChangedSince =>
        "Nothing was saved: the programme was changed since, by somebody else or from another card. What you entered is below; save again if it still fits.";

    public override string ProgrammeNotChanged => "Nothing was changed: the programme was changed since, by somebody else or from another card. Here is how it stands now.";

    public override string ProgrammeNotTakenBack => "Nothing was taken back: the programme was changed since, or it is too long ago. You can still edit it.";
}
