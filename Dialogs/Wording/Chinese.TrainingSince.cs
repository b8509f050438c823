using CoachBot.Cards;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said when the training programme was changed by somebody else, or is about to lose a stage.</content>
public sealed partial class Chinese
{
    public override string TopicChangedSince =>
        "没有保存：这个主题后来有过改动（别人改的，或者在另一张卡片上改的）。您填的内容都在下面，和已保存的不同之处已标出。再按保存，就以您填的为准。";

    public override string TopicRemovedSince => "没有保存：这个主题后来被删除了（别人删的，或者在另一张卡片上删的）。您填的内容都在下面，再按保存会重新加上。";

    public override string StageChangedSince =>
        "没有保存：这个阶段后来有过改动（别人改的，或者在另一张卡片上改的）。您填的内容都在下面，和已保存的不同之处已标出。再按保存，就以您填的为准。";

    public override string StageRemovedSince => "没有保存：这个阶段后来被删除了（别人删的，或者在另一张卡片上删的）。您填的内容都在下面，再按保存会重新加上，但不带原来的主题。";

    public override string RemoveStageSure => "全部删除";

    public override string KeepStage => "保留";

    public override string ProgrammeIsMethods => "这是按入职时间排的标准培训安排。";

    public override string RemoveStageAsked(string name, int topics) => $"要删除“{Escape.Markdown(name)}”和其中的 {TopicCount(topics)}吗？";

    public override string ProgrammeChangedSince => "没有保存：计划后来有过改动（别人改的，或者在另一张卡片上改的）。您填的内容都在下面，还合适就再按保存。";

    public override string ProgrammeNotChanged => "没有改动：计划后来有过改动（别人改的，或者在另一张卡片上改的）。下面是现在的计划。";

    public override string ProgrammeNotTakenBack => "没有撤销：计划后来又有改动，或者时间太久了。可以直接修改。";
}
