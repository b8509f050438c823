using CoachBot.Coaching.Campaigns;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Campaigns;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>Follow-up campaigns.</content>
public sealed partial class Chinese
{
    public override string CampaignWord => "跟进计划";

    public override string CampaignGone => "这个跟进计划已经不在了。发送“跟进计划”可以看现有的。";

    public override string CampaignSaved => "已保存。";

    public override string CampaignNotNow => "按跟进计划目前的状态，不能这样操作。没有做任何更改。";

    public override string CampaignChangedSince => "这张卡片显示之后，跟进计划有过更改，因此没有保存。下面是现在的情况。";

    public override string CampaignPaused => "已暂停，不再发送练习。天数照算，遗忘也照样发生。";

    public override string CampaignResumed => "已恢复。暂停期间到期的内容会在之后的每周消息里补上，每次最多五题。";

    public override string CampaignEnded => "已结束。";

    public override string CampaignArchived => "已归档，列在清单最后。";

    public override string CampaignCloned => "已按原来的人员、技能和设置新建草稿，请填写名称和日期。";

    public override string CampaignIntro => "培训学到的东西，不再提起就会慢慢淡忘。跟进计划隔段时间再问一问：每周几道练习，记得越牢问得越少。";

    public override string CampaignNameLabel(int most) => $"培训名称（最多{most}字）";

    public override string CampaignDateLabel => "培训日期";

    public override string CampaignDateRefused(LocalDate first, LocalDate last) => $"请选择{FullDate(first)}到{FullDate(last)}之间的日期。";

    public override string CampaignStepTitle(CampaignStep step, int number, int of) => $"跟进计划 {number}/{of}：{CampaignStep(step)}";

    public override string CampaignStep(CampaignStep step) => step switch
    {
        Campaigns.CampaignStep.Training => "培训",
        Campaigns.CampaignStep.People => "人员",
        Campaigns.CampaignStep.Skills => "技能",
        Campaigns.CampaignStep.Weights => "题目和目标",
        Campaigns.CampaignStep.Calendar => "时间安排",
        _ => throw new NotSupportedException($"{step} has no name."),
    };

    public override string CampaignNext => "保存并继续";

    public override string CampaignBack => "返回";

    public override string CampaignFormFallback => "制定跟进计划";

    public override string CampaignPeopleNow(int people, string names, bool isFollowed) => (people, isFollowed) switch
    {
        (0, false) => "还没有人参加。",
        (0, true) => "您选的团队全员参加；目前团队里还没有人。",
        (_, false) => $"{CampaignPeople(people)}：{names}",
        (_, true) => $"{CampaignPeople(people)}：{names}。之后加入团队的人也会参加。",
    };

    public override string CampaignPeopleLabel => "添加人员";

    public override string CampaignManagerLabel => "添加整个团队：选择团队经理";

    public override string CampaignTeamLabel => "团队范围";

    public override string CampaignTeamNow => "只含现有成员";

    public override string CampaignTeamFollowed => "现有成员和以后加入的人";

    public override string CampaignClearPeople => "清空人员";

    public override string CampaignWhoseTeam => "是谁的团队？请选择团队经理。";

    public override string CampaignNoTeam => "这位经理的团队里还没有人。请换一位经理，或按姓名添加人员。";

    public override string CampaignPeopleRefused(int people, int most) => $"参加人数为{people}人；一个跟进计划可以有1到{most}人，因为启动时要逐一通知。人更多时请分成几个计划。";

    public override string CampaignSkillsIntro => "这次培训教了什么？所选技能的全部要点都会练到。";

    public override string CampaignSkillsLabel(int most) => $"技能（最多{most}项）";

    public override string CampaignTooManySkills(int chosen, int most) => $"选了{chosen}项，太多了：最多{most}项。";

    public override string CampaignNotCovered(string skill, int objectives, int fewest, int least) => objectives == 0
        ? $"“{skill}”还没有练习题。请不选这一项，或先为它添加题目。"
        : $"“{skill}”有一个要点只有{fewest}道题；每个要点至少要{least}道，否则记住的是答案而不是要点。请不选这一项，或先添加题目。";

    public override string CampaignWeightsIntro => "一周排不下时，权重高的先练。目标越高，题目越多。";

    public override string CampaignCovered(string skill, int objectives, int fewest) => $"{skill}：{objectives}个要点，每个至少{fewest}道题";

    public override string CampaignWeightLabel(string skill) => $"{skill}：权重";

    public override string CampaignWeight(int weight) => weight switch
    {
        1 => "1（有用）",
        2 => "2（重要）",
        3 => "3（关键）",
        _ => throw new ArgumentOutOfRangeException(nameof(weight), weight, "Not a weight."),
    };

    public override string CampaignTargetLabel => "记忆保持目标";

    public override string CampaignTarget(int percent) => $"{percent}%";

    public override string CampaignCalendarIntro => "开头几天有一次摸底，每项技能一题，看大家的起点。最后一周再测一次。每个时长后面是模型的估计：结束后不再练习、目标85%、每题都答的人，到第180天大约还记得多少；完全不练约为49%。";

    public override string CampaignStartLabel => "开始练习的日期";

    public override string CampaignLengthLabel => "持续多久（从培训日算起）";

    public override string CampaignLength(int days, int kept) => $"{days}天（第180天约{kept}%）";

    public override string CampaignSampleNotice => "这是样题，学员看到的就是这样，不计成绩。";

    public override string CampaignLateLabel => "之后加入的人";

    public override string CampaignLateSame => "和大家同一天结束";

    public override string CampaignLateOwn => "从加入之日起，同样跟进这么多天";

    public override string CampaignControlLabel => "对照";

    public override string CampaignNoControl => "不设对照";

    public override string CampaignWaitlist(int percent) => $"{percent}%的人晚30天开始";

    public override string CampaignProbe(string skill) => $"“{skill}”前30天都不练";

    public override string CampaignAfterLabel => "结束之后";

    public override string CampaignKeepsUp => "以80%为目标，少量复习";

    public override string CampaignStops => "不再练";

    public override string CampaignEndsTooSoon(LocalDate end, int least) => $"这样到{FullDate(end)}就结束了；从今天和培训日算起，至少要留{least}天练习。请选更长的时间。";

    public override string CampaignProbeElsewhere(string skill) => $"“{Quote(skill)}”也在其中一些人的另一个跟进计划里，正在练。请换一项技能作对照。";

    public override string CampaignsTitle => "跟进计划";

    public override string CampaignOpen => "打开";

    public override string CampaignNew => "新建跟进计划";

    public override string CampaignsFallback(int campaigns) => $"{campaigns}个跟进计划";

    public override string NoCampaigns => "还没有跟进计划。培训之后建一个，学到的更不容易忘。";

    public override string CampaignChoose => "选择一个";

    public override string CampaignLine(int people, LocalDate? start, LocalDate end) => start is { } first ? $"{CampaignPeople(people)}，{CampaignDays(first, end)}" : CampaignPeople(people);

    public override string CampaignState(CampaignState state) => state switch
    {
        Coaching.Campaigns.CampaignState.Draft => "草稿",
        Coaching.Campaigns.CampaignState.Scheduled => "待开始",
        Coaching.Campaigns.CampaignState.Running => "进行中",
        Coaching.Campaigns.CampaignState.Paused => "已暂停",
        Coaching.Campaigns.CampaignState.Ended => "已结束",
        Coaching.Campaigns.CampaignState.Archived => "已归档",
        _ => throw new NotSupportedException($"{state} has no name."),
    };

    public override string CampaignStateLabel => "状态";

    public override string CampaignMissing(CampaignStep step) => step switch
    {
        Campaigns.CampaignStep.People => "还没有选人员。",
        Campaigns.CampaignStep.Skills => "还没有选技能。",
        Campaigns.CampaignStep.Calendar => "还没有安排时间。",
        _ => throw new NotSupportedException($"{step} is never missing."),
    };

    public override string CampaignGoOn => "继续制定";

    public override string CampaignChange => "修改";

    public override string CampaignDiscard => "归档";

    public override string CampaignLoad(double perWeek, bool isTooMuch) => isTooMuch
        ? $"第一个月每人每周约**{perWeek:0.0}题**（含其他跟进计划）。每周消息最多{DrillQueue.MostDrills}题，每周约有{perWeek - DrillQueue.MostDrills:0.0}题要往后排，权重低的等得最久。"
        : $"第一个月每人每周约{perWeek:0.0}题（含其他跟进计划）；每周消息最多{DrillQueue.MostDrills}题。";

    public override string CampaignUnmet(int people) => $"有{people}人还没和我对话过，暂时联系不上；他们一发消息就会参加。";

    public override string CampaignUnreadable(int people) => $"有{people}人的资料读不出来，无法参加。请告诉负责维护的人。";

    public override string CampaignStart(int people) => $"启动（{people}人）";

    public override string CampaignPreview => "前四周预览";

    public override string CampaignResume => "恢复";

    public override string CampaignPause => "暂停";

    public override string CampaignAddPeople => "添加人员";

    public override string CampaignChangeWeights => "调整目标";

    public override string CampaignEnd => "结束";

    public override string CampaignClone => "复制";

    public override string CampaignArchive => "归档";

    public override string CampaignsAll => "全部计划";

    public override string CampaignFallback => "跟进计划";

    public override string CampaignBy(string name) => $"制定人：{name}";

    public override string CampaignDays(LocalDate start, LocalDate end) => $"{Date(start)}至{Date(end)}";

    public override string CampaignPeople(int people) => $"{people}人";

    public override string CampaignLater(int days) => $"晚{days}天开始";

    public override string CampaignHeldBack(int days) => $"前{days}天不练，作对照";

    public override string CampaignSkill(int weight, int target) => $"权重{weight}，{target}%";

    public override string CampaignLower => "目标都降到80%";

    public override string CampaignStagger(int days) => $"一半现在，一半{days}天后";

    public override string CampaignLeaveOut(string skill) => $"去掉：{skill}";

    public override string CampaignStarted(int people) => $"已为{people}人启动。开头几天，会按各自的每周时间发出摸底。";

    public override string CampaignEndAsk(string name) => $"要结束“{name}”吗？";

    public override string CampaignEndMeaning(int people, bool keepsUp) => keepsUp ? $"{CampaignPeople(people)}的跟进就此结束，不能再启动。已经练过的会少量保持。" : $"{CampaignPeople(people)}的跟进就此结束，不能再启动，也不再出题。";

    public override string CampaignEndSure => "确定结束";

    public override string CampaignPreviewTitle => "前四周";

    public override string CampaignBaseline => "开始时的摸底";

    public override string CampaignDrills(int drills) => $"{drills}题";

    public override string CampaignSample => "先发我一题看看";

    public override string CampaignPreviewIntro(IsoDayOfWeek day, LocalTime time) => $"假设此人从头参加，每周消息在{WeeklyAt(day, time)}，没有别的跟进计划，而且全部答对。答错的会多练；没有到期内容的那周不打扰。";

    public override string CampaignCheckTitle(CampaignCheck check, string name) => check == CampaignCheck.Baseline ? $"{name}：摸底" : $"{name}：结束测评";

    public override string CampaignCheckWhat(string name, string by, LocalDate until) => $"{by}为“{name}”安排了跟进，到{FullDate(until)}为止：每周几道练习，学到的更不容易忘。";

    public override string CampaignCheckFinal(string name, LocalDate until) => $"“{name}”的跟进到{FullDate(until)}结束。最后每项技能一题，尽量用没见过的题，看看留下了多少。";

    public override string CampaignCheckHow(int questions) => $"一共{questions}个小场景，每项技能一个。按您现在工作中的做法回答就好。";

    public override string CampaignCheckWhoSees => "您的个人作答只有您自己看得到。经理看团队的汇总，培训师看这个计划的汇总，满三人才显示。";

    public override string CampaignCheckBegin => "开始";
}
