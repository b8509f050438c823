using System.Globalization;
using CoachBot.Cards;
using CoachBot.Coaching.Training;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about the training programme.</content>
public sealed partial class Chinese
{
    public override string ProgrammeWord => "培训计划";

    public override string ProgrammeTitle => "培训计划";

    public override string ProgrammeIsTemplate => "这是按入职时间排的标准培训阶梯。打开一个阶段，改成适合贵公司的内容。";

    public override string ProgrammeFormFallback => "修改培训计划要用卡片，您现在用的应用显示不了。请在电脑或浏览器的 Teams 里打开这个聊天。";

    public override string TrainingStageLabel => "阶段";

    public override string OpenStage => "打开";

    public override string AddStage => "加阶段";

    public override string EditStage => "改阶段";

    public override string RemoveStage => "连同课题一起删除";

    public override string TopicLabel => "课题";

    public override string AddTopic => "加课题";

    public override string EditTopic => "改课题";

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

    public override string TrainedSkillsLabel => "练哪些技能（像企业文化这样的课题可以不选）";

    public override string TeacherLabel => "谁来教";

    public override string UseLabel => "四周内用在什么工作上（可不填）";

    public override string ChosenLabel => "由销售自己选学吗？";

    public override string NothingChosen => "请从列表里选一个。";

    public override string ChooseStage => "请从列表里选一个阶段。";

    public override string TopicGone => "这个课题已经不在计划里了。下面是现在的计划。";

    public override string StageSaved => "阶段已保存。";

    public override string StageRemoved => "已删除这个阶段和其中的课题。";

    public override string TopicSaved => "课题已保存。";

    public override string TopicRemoved => "课题已删除。";

    public override string ProgrammeWasReset => "已恢复成标准模板。";

    public override string ProgrammeUndone => "已撤销，计划恢复到上一次改动之前。";

    public override string ProgrammeUnchanged => "没有改动：内容和已保存的一样。";

    public override string ProgrammeChangedSince => "没有保存：计划后来有过改动（别人改的，或者在另一张卡片上改的）。您填的内容都在下面，还合适就再按保存。";

    public override string ProgrammeNotChanged => "没有改动：计划后来有过改动（别人改的，或者在另一张卡片上改的）。下面是现在的计划。";

    public override string ProgrammeNotTakenBack => "没有撤销：计划后来又有改动，或者时间太久了。可以直接修改。";

    public override string CheckTitle => "对照好培训的七条做法";

    public override string GapsNotKnown => "还不知道谁有差距，判断不了。";

    public override string GapsNotCovered => "最大的差距里，还没有课题的";

    public override string NoTeamForGaps => "这里看的是您自己带的团队的差距，而您目前没有以经理身份带团队。可以请一位经理一起看，或者请管理员授予您经理角色。";

    public override string NothingTrainsSkills => "还没有课题是练技能的。";

    public override string ProgrammeIntro(int topics, int hours) => $"按入职时间排，销售在每个阶段学什么：{TopicCount(topics)}，{TrainingHours(hours)}。";

    public override string ProgrammeFallback(int topics, int hours) => $"培训计划：{TopicCount(topics)}，{TrainingHours(hours)}。";

    public override string StageTitle(string name, int fromWeek, int toWeek) =>
        fromWeek == toWeek ? $"{Escape.Markdown(name)}（第 {fromWeek} 周）" : $"{Escape.Markdown(name)}（第 {fromWeek}–{toWeek} 周）";

    public override string TopicCount(int topics) => $"{topics} 个课题";

    public override string TrainingHours(int hours) => $"{hours} 小时";

    public override string ResetMeans(int topics) => $"现在的 {TopicCount(topics)}会换成标准阶梯。之后只要没有别的改动，一按就能撤销。";

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

    public override string TooManyTopics(int most) => $"已经有 {most} 个课题，不能再多了。请先删除一个。";

    public override string StageFull(int most) => $"这个阶段已有 {most} 个课题，不能再多了。请换一个阶段。";

    public override string ProgrammeTooLong(int characters, int most) => $"全部名称和用途加起来有 {characters} 字，最多 {most} 字。请缩短一些。";

    public override string Practice(Practice practice) => practice switch
    {
        Coaching.Training.Practice.Continuous => "贯穿整个职业生涯",
        Coaching.Training.Practice.AimedAtGaps => "针对技能差距",
        Coaching.Training.Practice.JustInTime => "及时，学了就用",
        Coaching.Training.Practice.FittedToAppraisal => "与考核、与新人情况相配",
        Coaching.Training.Practice.Focused => "内容集中",
        Coaching.Training.Practice.DriveFromWithin => "靠内在动力，不靠压力",
        Coaching.Training.Practice.TrainersRise => "当培训师是晋升之路",
        _ => throw new NotSupportedException($"{practice} has no Chinese name."),
    };

    public override string PracticesKept(int kept, int of) => $"{of} 条里做到了 {kept} 条";

    public override string YearsTaught(int years, IReadOnlyCollection<int> without) =>
        years == 0 ? "还没有任何阶段。"
        : without.Count == 0 ? $"{years} 年里每年都有课。"
        : $"{years} 年里，第 {string.Join("、", without)} 年没有课。";

    public override string HoursAtGaps(int hours, int of, int leastPercent) =>
        of == 0 ? NothingTrainsSkills : $"练技能的 {of} 小时里，{hours} 小时练的是您团队有差距的技能；到 {leastPercent}% 算做到。";

    public override string UsesOf(string without) => without.Length == 0 ? "每个课题都写明了四周内用在什么工作上。" : $"没写四周内用在哪里的：{without}。";

    public override string RatedAsTaught(int forNewcomers, string unrated) =>
        forNewcomers == 0 ? "新人阶段没有课题是练要打分的技能的。"
        : unrated.Length == 0 ? $"新人阶段有 {TopicCount(forNewcomers)}练要打分的技能，之后的课题也都是。"
        : $"前三个月之后，这些课题不练任何要打分的技能：{unrated}。";

    public override string FocusOf(int most, string crowded) => crowded.Length == 0 ? $"没有课题同时练超过 {most} 项技能。" : $"同时练超过 {most} 项技能的：{crowded}。";

    public override string ChosenOf(int chosen, int of, int least) => $"{TopicCount(of)}里，{chosen} 个由销售自己选学；有 {least} 个就算做到。";

    public override string TaughtByReps(int taught, int of, int least) => $"{TopicCount(of)}里，{taught} 个由有经验的销售来教；有 {least} 个就算做到。";

    public override string AndMore(string named, int more) => $"{named}，还有 {more} 个";

    public override string AllGapsCovered(int gaps) => gaps == 1 ? "您团队唯一的差距已有课题" : $"您团队最大的 {gaps} 项差距都有课题";

    public override string TeamGapLine(double gap, int target, int reps) =>
        $"平均比目标 {target} 分低 {gap.ToString("0.0", CultureInfo.InvariantCulture)} 分，{reps} 人有打分";

    public override string GapsOfTeam(int rated) => $"看的是您自己团队的差距：{rated} 人有打分。";

    public override string TeamHasNoGaps(int rated) => $"您的团队没有差距：{rated} 人有打分，都达到了目标。";

    public override string TooFewRated(int rated, int fewest) => $"您的下属里有 {rated} 人有打分，满 {fewest} 人才显示差距。发“{RateWord}”多给几个人打分。";
}
