using CoachBot.Cards;
using CoachBot.Coaching.Plans.Portfolio;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>The weekly contact.</content>
public sealed partial class Chinese
{
    public override string PlanDueTitle => "客户计划：下次提醒之前到期的事";

    public override string PlanDueNowTitle => "客户计划：要做的事";

    public override string PlanDue => "近期要做的事";

    public override string NothingDue => "没有过期的事，七天之内也没有到期的事，也没有要复习的练习。";

    public override string AccountOf(string account, string owner) => $"{account}（{owner}）";

    public override string MoreDue(int more) => $"还有{more}件";

    public override string DueOn(LocalDate date, bool isOverdue) => isOverdue ? $"已过期，应在{Date(date)}前完成" : $"{Date(date)}前完成";

    public override string MilestoneLine(string what) => $"里程碑：{what}";

    public override string ActionLine(string what) => $"行动：{what}";

    public override string MilestoneDone(string what) => $"完成：{what}";

    public override string PlanEventName(PlanEventKind kind) => kind switch
    {
        PlanEventKind.Review => "复盘这份计划",
        PlanEventKind.GroupReview => "年度集中复盘",
        PlanEventKind.Submitted => "等您审阅",
        PlanEventKind.Unfinished => "计划还没写完",
        PlanEventKind.Report => "写进展报告",
        PlanEventKind.NextPlan => "开始做下一年的计划",
        _ => throw new NotSupportedException($"{kind} is told by what it is about."),
    };

    public override string TickDone => "完成了";

    public override string TickNotDone => "还没完成";

    public override string ActionDoneTitle => "已记为完成";

    public override string ActionOpenTitle => "已改回未完成";

    public override string ActionOf(string what, string account) => $"{what}（{Escape.Markdown(account)}）";

    public override string ActionGone => "计划里已经没有这项行动，或者已换人负责。";

    public override string StillRight => "仍然有效";

    public override string StillRightOf(string account) => $"仍然有效：{account}";

    public override string PlanStillRight => "已复盘：计划仍然有效。";

    public override string NextReview(LocalDate date, bool isOverdue) => isOverdue
        ? $"应在{FullDate(date)}复盘，已过期：请确认计划仍然有效，或开始下一版。"
        : $"下次复盘：{FullDate(date)}。";

    public override string WhoHasIt(string name) => $"正在等{Quote(name)}审阅。";

    public override string NobodyHasIt => "现在没有人能审阅：您不在任何经理的团队里。请先撤回，加入团队后再提交。";

    public override string SponsoredPlans => "由您支持的计划";

    public override string SummaryArchived(string account) => $"{Escape.Markdown(account)}的客户计划已归档，摘要不再显示。";

    public override string WeeklySetting => "每周提醒";

    public override string WeeklyHelp => "每周一次，告诉您要做的事：到期的练习、客户计划里快到期的事、还没记录的日子。没有要做的，就不打扰您。";

    public override string WeeklyDayLabel => "星期几";

    public override string WeeklyDayQuestion => "星期几提醒？";

    public override string WeeklyTimeLabel => "时间";

    public override string WeeklyTimeQuestion => "几点提醒？9:00到16:30之间。";

    public override string Weekday(IsoDayOfWeek day) => $"周{Weekdays[(int)day - 1]}";

    public override string WeeklyAt(IsoDayOfWeek day, LocalTime time) => $"{Weekday(day)} {IsoTime.Format(time)}";

    public override string WeeklyNow(IsoDayOfWeek day, LocalTime time) => $"现在是{WeeklyAt(day, time)}。遇到休息日，顺延到当周下一个工作日。";

    public override string WeeklySaved(IsoDayOfWeek day, LocalTime time) => $"已保存：{WeeklyAt(day, time)}。";

    public override string WeeklyOffNow => "现在是关闭的。";

    public override string TurnWeeklyOff => "关闭";

    public override string WeeklyOff => "每周提醒已关闭";

    public override string WeeklyOffMore => "想看有什么要做的，随时发“客户计划待办”。";
}
