using System.Globalization;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about the lists of account plans. Names are escaped where a parameter is no Markdown.</content>
public sealed partial class Chinese
{
    public override string ListLabel => "清单";

    public override string OpenList => "打开清单";

    public override string LineLabel => "条目";

    public override string AddLine => "添加";

    public override string EditLine => "修改";

    public override string ShowLine => "查看";

    public override string RemoveLine => "删除";

    public override string PutBack => "恢复";

    public override string MarkDone => "已完成";

    public override string MarkNotDone => "未完成";

    public override string MoreLines => "下一页";

    public override string FirstLines => "回到第一页";

    public override string AllLines => "返回清单";

    public override string BackToStep => "返回这一步";

    public override string ListTitle(string account, string list) => $"{PlanTitle(account)} – {list}";

    public override string ListFallback(string list, int lines) => $"{list}：{lines}条";

    public override string NoLines => "这张清单还是空的。";

    public override string LinesShown(int from, int to, int of) => $"第{from}至{to}条，共{of}条";

    public override string ChooseLine => "请先选一条。";

    public override string LineSaved(string name) => $"已保存：{name}。";

    public override string LineRemoved(string name) => $"已删除：{name}";

    public override string LineIsBack(string name) => $"已恢复：{name}。";

    public override string LineDone(string name) => $"今天完成：{name}。";

    public override string LineNotDone(string name) => $"改为未完成：{name}。";

    public override string LinksCut(int lines) => $"有{lines}条内容原来与它关联；恢复之后，关联也一并恢复。";

    public override string LineGone => "这一条已经不在清单里了。下面是现在的清单。";

    public override string LineGoneSince => "这一条刚才已被删除。再按保存，就作为新的一条加进去。";

    public override string LineChangedSince => "这里刚才被改过，您填的还没保存。您填的内容还在，再按保存，就以您填的为准。";

    public override string LineNotRemoved => "这一条刚才被改过，没有删除。下面是现在的内容。";

    public override string PlanNotSaved => "没有保存。您写的内容还在下面，可以先复制出来。";

    public override string PlanClosed(PlanStatus status) => status switch
    {
        PlanStatus.Submitted => "计划已提交，正在审阅。审阅完或您撤回之前，内容不能改。",
        PlanStatus.Approved => "计划已批准：可以勾选完成情况、添加进展报告；要改其他内容，请开始下一版。",
        PlanStatus.Archived => "这份计划已归档，要修改请先恢复。",
        _ => throw new NotSupportedException($"A plan that is {status} is open."),
    };

    public override string EntryLabel(EntryKind kind, EntryPart part) => (kind, part) switch
    {
        (EntryKind.Opportunity, EntryPart.Name) => "机会叫什么？",
        (EntryKind.Opportunity, EntryPart.Text) => "是什么机会、要投入什么",
        (_, EntryPart.Size) => "每年能带来多少收入（按公司记账货币）",
        (_, EntryPart.Chance) => "把握（%）",
        (EntryKind.Competitor, EntryPart.Name) => "竞争对手",
        (_, EntryPart.Position) => "在客户那里的地位",
        (_, EntryPart.Strategy) => "在打什么主意",
        (_, EntryPart.Weakness) => "弱点",
        (EntryKind.Risk, EntryPart.Kind) => "风险从哪里来？",
        (EntryKind.Risk, EntryPart.What) => "可能发生什么？",
        (_, EntryPart.Answer) => "应对",
        (EntryKind.Objective, EntryPart.Kind) => "哪一类目标？",
        (EntryKind.Objective, EntryPart.What) => "要达到什么？",
        (_, EntryPart.Target) => "数字是多少？",
        (_, EntryPart.Unit) => "单位，例如%、元、天",
        (EntryKind.Objective, EntryPart.Due) => "哪天之前？",
        (_, EntryPart.Opportunity) => "对应哪个机会",
        (EntryKind.Action, EntryPart.Kind) => "归到哪张清单",
        (EntryKind.Action, EntryPart.What) => "要做什么？",
        (EntryKind.Action, EntryPart.PersonId) => "负责人：选一位同事",
        (EntryKind.Action, EntryPart.Person) => "或填公司以外的人，写名字",
        (EntryKind.Action, EntryPart.Due) => "截止日期，可先不填",
        (_, EntryPart.Milestone) => "是里程碑吗？",
        (_, EntryPart.Objective) => "为哪个目标服务",
        (_, EntryPart.Needs) => "所需资源或部门",
        (EntryKind.Resource, EntryPart.Kind) => "哪一类资源？",
        (EntryKind.Resource, EntryPart.Name) => "用在哪里，或由谁提供？",
        (_, EntryPart.Amount) => "多少？",
        (EntryKind.Member, EntryPart.PersonId) => "成员：选一位同事",
        (EntryKind.Member, EntryPart.Person) => "或填公司以外的人，写名字",
        (_, EntryPart.Role) => "职责",
        (_, EntryPart.Development) => "还要学什么",
        (_, EntryPart.Region) => "区域，不填为全部",
        (_, EntryPart.Platform) => "平台，不填为全部",
        (EntryKind.Report, EntryPart.Text) => "报告",
        _ => throw new NotSupportedException($"{part} of {kind} has no label."),
    };

    public override string Labelled(string label, string value) => $"{label}：{value}";

    public override string UpTo(string label, int longest) => $"{label}（最多{longest}个字）";

    public override string NoOtherLine => "无";

    public override string NumberHint => "数字可以写成1,200,000、120万或3.5亿。";

    public override string ForecastHint => "填每年的收入，按公司记账货币。哪一年没有数就空着，空着不等于0。";

    public override string PlanAmount(decimal amount) => Math.Abs(amount) switch
    {
        >= 100_000_000 and var size when size % 10_000 == 0 => Number(amount / 100_000_000) + "亿",
        >= 10_000 and var size when size % 1 == 0 => Number(amount / 10_000) + "万",
        _ => Number(amount),
    };

    public override string NumberNeeded => "这里要填一个数，例如120万或3.5亿。";

    public override string PercentNeeded => "这里要填0到100之间的整数。";

    public override string PercentRefused(string typed) => $"“{Quote(typed)}”不是0到100之间的整数百分比。";

    public override string NumberNotRead(string typed) => $"“{Quote(typed)}”我看不出是哪个数。请写成1,200,000、120万或3.5亿。";

    public override string ObjectiveNeedsNumber => "数字是多少？没有数字，以后说不清目标到底达到没有。";

    public override string ObjectiveNeedsDate => "到哪一天？没有日期，目标就永远不算晚。";

    public override string DateNotRead(string typed) => $"“{Quote(typed)}”我看不出是哪一天。请按年月日写，例如2027-03-31。";

    public override string EntryProblem(PlanProblem problem, string typed) => problem switch
    {
        { Fault: PlanFault.Empty } => TextMissing,
        { Fault: PlanFault.TooLong } => TextTooLong(typed.Length, (int)problem.Most),
        { Fault: PlanFault.OutOfRange } => $"“{Quote(typed)}”超出范围，请填{PlanAmount(problem.Least)}到{PlanAmount(problem.Most)}之间的数。",
        { Fault: PlanFault.TooMany } => $"这张清单已有{problem.Most}条，不能再多了。请先删掉一条不再要紧的。",
        { Fault: PlanFault.InThePast } => $"{Quote(typed)}已经过了，请选今天或以后的日期。",
        { Fault: PlanFault.InTheFuture } => $"{Quote(typed)}还没到，请选今天或以前的日期。",
        { Fault: PlanFault.TooFar } => $"{Quote(typed)}太远了，最多填到今天起{problem.Most}年之内。",
        _ => throw new NotSupportedException($"{problem.Fault} is not told of a line."),
    };

    public override string OtherLineGone => "您选的那一条已经不在计划里了，请另选一条，或选“无”。";

    public override string PersonNeeded => "是谁？请选一位同事，或写上公司以外的人的名字。";

    public override string NameUnknown => "这位同事还没用过我，我不知道叫什么，请在这里写上名字。";

    public override string TwoPeople(string chosen, string typed) => $"您选了{Quote(chosen)}，又写了“{Quote(typed)}”，请只留一个。";

    public override string CannotRemind(string name) => $"{name}没有使用这个教练，我没法提醒，请您自己跟进。";

    public override string IsOutside => "公司以外";

    public override string Outside(string name) => $"{name}（公司以外）";

    public override string NoOwner => "还没有负责人";

    public override string NoDueDate => "还没有日期";

    public override string NoAnswer => "还没有应对";

    public override string DueBy(LocalDate date) => $"{FullDate(date)}前完成";

    public override string DoneOn(LocalDate date) => $"{FullDate(date)}完成";

    public override string IsMilestone => "里程碑";

    public override string Serves(string objective) => $"目标：{objective}";

    public override string Follows(string opportunity) => $"机会：{opportunity}";

    public override string NeedsResource(string needs) => $"所需资源或部门：{needs}";

    public override string AmountOf(decimal amount, string unit) => $"{PlanAmount(amount)}{Escape.Markdown(unit)}";

    public override string ObjectiveTarget(decimal target, string unit, LocalDate due) => $"{FullDate(due)}前达到{AmountOf(target, unit)}";

    public override string StillToDo => "待完成";

    public override string AlreadyDone => "已完成";

    public override string ForecastOf(string? region, string? platform) => (region, platform) switch
    {
        (null, null) => "全部区域和平台",
        (var one, null) => one,
        (null, var one) => one,
        var (one, other) => $"{one} · {other}",
    };

    public override string YearName(int year) => $"{year}年";

    public override string ForecastYear(int year, decimal? amount) => $"{year}年：{(amount is { } known ? PlanAmount(known) : "空缺")}";

    public override string ForecastTotal => "合计";

    public override string ForecastGaps(int lines) => $"（{lines}处空缺未计）";

    public override string ForecastLineEmpty => "至少要填一年的数。";

    public override string RiskName(RiskKind kind) => kind switch
    {
        RiskKind.Competitor => "对手的强项和动作",
        RiskKind.Technology => "技术与趋势",
        RiskKind.OwnGap => "自身短板",
        _ => throw new NotSupportedException($"{kind} has no name."),
    };

    public override string ObjectiveName(ObjectiveKind kind) => kind switch
    {
        ObjectiveKind.Finance => "财务目标",
        ObjectiveKind.Share => "客户份额",
        ObjectiveKind.Mix => "业务与产品结构",
        ObjectiveKind.Operating => "运营表现与供应商等级",
        _ => throw new NotSupportedException($"{kind} has no name."),
    };

    public override string ObjectiveChoice(ObjectiveKind kind) => kind switch
    {
        ObjectiveKind.Finance => "财务：收入、贡献、服务成本",
        ObjectiveKind.Share => "客户份额（按平台、区域）",
        ObjectiveKind.Mix => "业务与产品结构",
        ObjectiveKind.Operating => "运营表现与供应商等级",
        _ => throw new NotSupportedException($"{kind} has no name."),
    };

    public override string ResourceName(ResourceKind kind) => kind switch
    {
        ResourceKind.Budget => "费用",
        ResourceKind.People => "人员与时间",
        ResourceKind.Means => "设备、样品、产能",
        _ => throw new NotSupportedException($"{kind} has no name."),
    };

    public override string RankName(OpportunityRank rank) => rank switch
    {
        OpportunityRank.ActNow => "马上行动",
        OpportunityRank.PlanAttack => "计划出击",
        OpportunityRank.Seize => "伺机而动",
        OpportunityRank.Shelve => "搁置",
        _ => throw new NotSupportedException($"{rank} has no name."),
    };

    public override string RankMeaning(OpportunityRank rank) => rank switch
    {
        OpportunityRank.ActNow => "又大又有把握：现在就派人。",
        OpportunityRank.PlanAttack => "大，但把握不大：先想清楚怎么提高把握。",
        OpportunityRank.Seize => "小，但有把握：顺手就拿。",
        OpportunityRank.Shelve => "小，又没把握：现在不花时间。",
        _ => throw new NotSupportedException($"{rank} has no name."),
    };

    public override string LargeFrom(decimal size, int percent) => $"大：{PlanAmount(size)}及以上，即最大一个的{percent}%";

    public override string SmallBelow(decimal size) => $"小：不到{PlanAmount(size)}";

    public override string LikelyFrom(int percent) => $"左边是有把握的（{percent}%及以上），右边是其余的。";

    public override string NoneOfThem => "无";

    public override string AndMore(int others) => $"另有{others}项";

    private static string Number(decimal number) => number.ToString("#,0.####;−#,0.####", CultureInfo.InvariantCulture);
}
