using CoachBot.Cards;
using CoachBot.Coaching.Training;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about the training programme.</content>
public sealed partial class Chinese
{
    public override string ProgrammeWord => "培训计划";

    public override string ProgrammeTitle => "培训计划";

    public override string ProgrammeIsTemplate => "这是按入职时间排的标准模板。打开一个阶段，改成适合贵公司的内容。";

    public override string ProgrammeFormFallback => "修改培训计划要用卡片，您现在用的应用显示不了。请在电脑或浏览器的 Teams 里打开这个聊天。";

    public override string TrainingStageLabel => "阶段";

    public override string OpenStage => "打开";

    public override string AddStage => "加阶段";

    public override string EditStage => "改阶段";

    public override string RemoveStage => "连同主题一起删除";

    public override string TopicLabel => "主题";

    public override string AddTopic => "加主题";

    public override string EditTopic => "改主题";

    public override string RemoveTopic => "删除";

    public override string WholeProgramme => "计划";

    public override string CheckProgramme => "检查";

    public override string ResetProgramme => "恢复模板";

    public override string ResetAsked => "要恢复成标准模板吗？";

    public override string ResetSure => "恢复";

    public override string KeepProgramme => "保留现在的";

    public override string RepsChoose => "销售自己选学";

    public override string OtherReadersLabel => "英文读者看到的名称（不填就一样）";

    public override string OtherReadersUseLabel => "英文读者看到的用途（不填就一样）";

    public override string FromWeekLabel => "从入职第几周";

    public override string ToWeekLabel => "到入职第几周";

    public override string WeeksExplained => $"从入职第一天算起：第二年是第 {ProgrammeStage.WeeksAYear + 1} 周到第 {2 * ProgrammeStage.WeeksAYear} 周。";

    public override string FormatLabel => "形式";

    public override string HoursLabel => "整个阶段每人学多少小时";

    public override string TrainedSkillsLabel => "练哪些技能（像企业文化这样的主题可以不选）";

    public override string TeacherLabel => "谁来教";

    public override string UseLabel => "四周内用在什么工作上（可不填）";

    public override string ChosenLabel => "由销售自己选学吗？";

    public override string NothingChosen => "请从列表里选一个。";

    public override string ChooseStage => "请从列表里选一个阶段。";

    public override string TopicGone => "这个主题已经不在计划里了。下面是现在的计划。";

    public override string StageSaved => "阶段已保存。";

    public override string StageRemoved => "已删除这个阶段和其中的主题。";

    public override string TopicSaved => "主题已保存。";

    public override string TopicRemoved => "主题已删除。";

    public override string ProgrammeWasReset => "已恢复成标准模板。";

    public override string ProgrammeUndone => "已撤销，计划恢复到上一次改动之前。";

    public override string ProgrammeUnchanged => "没有改动：内容和已保存的一样。";

    public override string ProgrammeIntro(int topics, int hours) => $"按入职时间排，销售在每个阶段学什么：{TopicCount(topics)}，{TrainingHours(hours)}。";

    public override string ProgrammeFallback(int topics, int hours) => $"培训计划：{TopicCount(topics)}，{TrainingHours(hours)}。";

    public override string StageTitle(string name, int fromWeek, int toWeek) =>
        fromWeek == toWeek ? $"{Escape.Markdown(name)}（第 {fromWeek} 周）" : $"{Escape.Markdown(name)}（第 {fromWeek}–{toWeek} 周）";

    public override string TopicCount(int topics) => $"{topics} 个主题";

    public override string TrainingHours(int hours) => $"{hours} 小时";

    public override string ResetMeans(int topics) => $"现在的 {TopicCount(topics)}会换成标准模板。之后只要没有别的改动，一按就能撤销。";

    public override string Format(TrainingFormat format) => format switch
    {
        TrainingFormat.Induction => "入职引导",
        TrainingFormat.CentralClass => "集中授课",
        TrainingFormat.RegionalClass => "区域授课",
        TrainingFormat.Handbook => "手册自学",
        TrainingFormat.RolePlay => "角色扮演",
        TrainingFormat.LearningByDoing => "实战学习",
        TrainingFormat.Coaching => "在岗辅导",
        _ => throw new NotSupportedException($"{format} has no Chinese name."),
    };

    public override string Teacher(TrainingTeacher teacher) => teacher switch
    {
        TrainingTeacher.Trainer => "培训师",
        TrainingTeacher.Manager => "销售的经理",
        TrainingTeacher.Colleague => "有经验的销售",
        _ => throw new NotSupportedException($"{teacher} has no Chinese name."),
    };

    public override string TaughtBy(TrainingTeacher teacher) => teacher switch
    {
        TrainingTeacher.Trainer => "培训师教",
        TrainingTeacher.Manager => "经理教",
        TrainingTeacher.Colleague => "有经验的销售教",
        _ => throw new NotSupportedException($"{teacher} has no Chinese name."),
    };

    public override string UsedFor(string use) => $"用在：{use}";

    public override string TrainingNameLabel(int longest) => $"名称（最多 {longest} 字）";

    public override string NumberMissing(int min, int max) => $"请填 {min} 到 {max} 之间的整数。";

    public override string WeeksReversed(int from) => $"最后一周早于第一周，请填 {from} 或更晚的周数。";

    public override string TooManyStages(int most) => $"已经有 {most} 个阶段，不能再多了。请先删除一个。";

    public override string TooManyTopics(int most) => $"已经有 {most} 个主题，不能再多了。请先删除一个。";

    public override string StageFull(int most) => $"这个阶段已有 {most} 个主题，不能再多了。请换一个阶段。";

    public override string ProgrammeTooLong(int characters, int most) =>
        $"整个计划的名称、用途和技能加起来会占 {characters} 个字符，最多 {most} 个。请缩短一些，或者少选几项技能。";
}
