using CoachBot.Cards;
using CoachBot.Coaching.Plans.Changes;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said of a plan that is read, and of its versions.</content>
public sealed partial class Chinese
{
    public override string PlanOwnerLine(string name, string line) => $"{Quote(name)} · {line}";

    public override string SectionLabel => "章节";

    public override string ReadSection => "查看这一节";

    public override string SectionTitle(string account, string section) => $"{Escape.Markdown(account)} – {section}";

    public override string SectionEmpty => "这里还没有内容。";

    public override string PageTitle(string title, int page, int of) => $"{title}（{page}/{of}）";

    public override string PageBefore => "上一页";

    public override string PageAfter => "下一页";

    public override string ThingsApart => "；";

    public override string Measured(string number, string unit) => unit is [>= 'A' and <= 'z', ..] ? $"{number} {unit}" : $"{number}{unit}";

    public override string ReviewSection => "审阅意见";

    public override string VersionsButton => "各个版本";

    public override string VersionsTitle(string account) => $"各个版本：{Escape.Markdown(account)}";

    public override string NoVersions => "每次提交会存下一版；这份计划还没有提交过。";

    public override string VersionName(int number) => $"第{number}版";

    public override string VersionRead(int number) => $"这是第{number}版提交时的内容。";

    public override string NotReviewed => "未审阅";

    public override string AsItIsNow => "现在的内容";

    public override string OlderVersion => "对比";

    public override string NewerVersion => "版本";

    public override string CompareVersions => "查看差异";

    public override string ReadVersion => "查看这一版";

    public override string ChooseTwo => "请选两个不同的版本。";

    public override string CompareTitle(string account, string older, string newer) => $"{Escape.Markdown(account)}：{older} → {newer}";

    public override string NothingDiffers => "没有差异。";

    public override string ChangeName(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "**新增：**",
        ChangeKind.Changed => "**修改：**",
        ChangeKind.Removed => "**删除：**",
        _ => throw new NotSupportedException($"{kind} has no Chinese words."),
    };

    public override string ChangeLine(ChangeKind kind, string label) => $"{ChangeName(kind)}{label}";

    public override string FactChanged(string part, string before, string after) => $"{part}：{before} → {after}";

    public override string PlanPartName(EntryPart part) => part switch
    {
        EntryPart.Text => "内容",
        EntryPart.Because => "理由",
        EntryPart.Name => "名称",
        EntryPart.Size => "规模",
        EntryPart.Chance => "把握",
        EntryPart.Position => "地位",
        EntryPart.Strategy => "策略",
        EntryPart.Weakness => "弱点",
        EntryPart.Kind => "类别",
        EntryPart.What => "事项",
        EntryPart.Answer => "应对",
        EntryPart.Person => "人员",
        EntryPart.PersonId => "人员编号",
        EntryPart.Role => "职责",
        EntryPart.Development => "还要学什么",
        EntryPart.Target => "目标值",
        EntryPart.Unit => "单位",
        EntryPart.Due => "截止日期",
        EntryPart.Opportunity => "机会",
        EntryPart.Objective => "目标",
        EntryPart.Milestone => "里程碑",
        EntryPart.DoneOn => "完成日期",
        EntryPart.Needs => "所需资源或部门",
        EntryPart.Amount => "数量",
        EntryPart.Region => "区域",
        EntryPart.Platform => "平台",
        >= EntryPart.Year1 and <= EntryPart.Year5 => ForecastYear(part - EntryPart.Year1 + 1),
        EntryPart.Date => "日期",
        EntryPart.Account => "客户",
        EntryPart.Tier => "级别",
        EntryPart.Start => "开始日期",
        EntryPart.Weeks => "周数",
        EntryPart.Sponsor => "高层负责人",
        EntryPart.SponsorId => "高层负责人编号",
        _ => throw new NotSupportedException($"{part} has no Chinese words."),
    };
}
