using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about a split of time.</content>
public sealed partial class Chinese
{
    public override string PictureTitle => "我的时间与理想分配（%）";

    public override string Yours => "我";

    public override string Ideal => "理想";

    public override string ProducesRevenue => "直接创收";

    public override string RevenueName => "创收时间";

    public override string NoLever => "计划、拜访、处理问题和写报告都在理想范围内，保持下去。";

    public override string DaysLoggedName => "已记录";

    public override string EstimateName => "最初的估计";

    public override string HoursName(int days) => days == 1 ? "全天" : "平均每天";

    public override string HoursValue(int minutes, Band ideal) => $"{Duration(minutes)}（理想{ideal.From}–{ideal.To}小时）";

    public override string RevenueValue(double share, TimeStandard standard) =>
        $"{Whole(share)}%（一般团队{Range(standard.AverageForce)}，高绩效团队{Range(standard.HighPerformingForce)}）";

    public override string Lever(LeverGap gap) => gap.Lever switch
    {
        Coaching.Time.Lever.MoreTime => $"先挤出时间：您一天{gap.Actual:0.#}小时，理想的一天至少{gap.Ideal:0}小时。明天哪一个小时能抢回来？",
        Coaching.Time.Lever.MorePlanning => $"多做计划：客户计划和项目规划只占{Whole(gap.Actual)}%，理想是{Whole(gap.Ideal)}%。明天一上班，先留半小时给计划。",
        Coaching.Time.Lever.MoreSelling => $"多见客户：面对面拜访占{Whole(gap.Actual)}%，理想是{Whole(gap.Ideal)}%。这周还能多约哪一家？",
        Coaching.Time.Lever.FewerProblems => $"少救火：处理问题占了{Whole(gap.Actual)}%，理想是{Whole(gap.Ideal)}%。哪些可以交给订单或发货的同事，不必您亲自跑？",
        Coaching.Time.Lever.FewerReports => $"少写报告：写报告占了{Whole(gap.Actual)}%，理想是{Whole(gap.Ideal)}%。哪一份不写也没人找您要？",
        _ => throw new NotSupportedException($"{gap.Lever} has no Chinese sentence."),
    };

    public override string PeriodTitle(bool isWeek, LocalDate first, LocalDate last) => $"{(isWeek ? "本周" : "本月")}：{Date(first)}至{Date(last)}";

    public override string PeriodFallback(bool isWeek, int days, double revenueShare, string lever) =>
        $"{(isWeek ? "本周" : "本月")}记了{DaysLogged(days)}，{Whole(revenueShare)}%的时间直接创收。{lever}";

    public override string NothingLoggedInPeriod(bool isWeek) => $"{(isWeek ? "本周" : "本月")}还没有记录。一句话就够，比如“{LogExample}”。";

    public override string DaysLogged(int days) => $"{days}天";

    public override string NoTrend(bool isWeek) => isWeek ? "上周没有记录" : "上个月没有记录";

    public override string TrendName(bool isWeek) => isWeek ? "和上周比" : "和上个月比";

    public override string Trend(double now, double before, int daysBefore) => (Whole(now) - Whole(before)) switch
    {
        0 => $"持平，还是{Whole(before)}%（上期记了{DaysLogged(daysBefore)}）",
        > 0 and var points => $"从{Whole(before)}%提高了{points}个百分点（上期记了{DaysLogged(daysBefore)}）",
        var points => $"从{Whole(before)}%下降了{-points}个百分点（上期记了{DaysLogged(daysBefore)}）",
    };

    public override string EstimateGap(int estimate, double logged) => (Whole(logged) - estimate) switch
    {
        0 => $"销售占{estimate}%，和记录一致",
        > 0 and var points => $"销售占{estimate}%；记录比估计多{points}个百分点",
        var points => $"销售占{estimate}%；记录比估计少{-points}个百分点",
    };

    private static string Range(Band band) => $"{band.From}–{band.To}%";
}
