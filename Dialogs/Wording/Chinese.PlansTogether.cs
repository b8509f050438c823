using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about the account plans of a team, and about the executives behind them.</content>
public sealed partial class Chinese
{
    public override string AllPlansWord => "所有计划";

    public override string TogetherTitle => "团队的客户计划";

    public override string TogetherEmpty => "团队里还没有人做客户计划。接受了您邀请的成员，计划会显示在这里。";

    public override string TogetherCounts(ImmutableArray<int> counts) => $"A级{counts[0]}份 · B级{counts[1]}份 · C级{counts[2]}份";

    public override string TogetherFallback(int plans) => $"团队的{plans}份客户计划";

    public override string TogetherRow(string owner, PlanHead head, LocalDate? next, LocalDate today) =>
        $"{Quote(owner)} · {TogetherStatus(head)}" + (next is { } date ? $" · {(date < today ? "复盘已过期，应在" : "下次复盘")}{FullDate(date)}" : "");

    public override string TierButton(AccountTier tier) => $"{tier}级";

    public override string SumsButton => "合计与重叠";

    public override string TeamPlans => "团队计划";

    public override string SumsTitle => "全部客户计划合起来看";

    public override string SumsIntro => "单位写法相同的才相加，百分比不相加。";

    public override string SumsObjectives => "目标";

    public override string SumsResources => "资源";

    public override string SumsForecast => "全部客户的预测";

    public override string ForecastYear(int year) => $"第{year}年";

    public override string SumsYear(int year) => $"{year}年";

    public override string SumsForecastMeaning => "各客户的预测按同一币种相加。";

    public override string SumsGaps(int lines) => $"{lines}处空缺未计";

    public override string SumsOpportunities => "机会";

    public override string SumsOverlaps => "两份以上计划都要用的资源和部门";

    public override string SumsQuestions => "要一起问的问题";

    public override string SumsNone => "还没有";

    public override string SumOf(int entries) => $"{entries}项";

    public override string MoreSums(int count) => $"另有{count}项";

    public override string SponsorButton => "高层负责人";

    public override string SponsorTitle(string account) => $"高层负责人：{Escape.Markdown(account)}";

    public override string SponsorFormFallback(string account) => $"{SponsorTitle(account)}。高层负责人要在卡片上选，这个应用显示不了。请在电脑版Teams或浏览器里打开这个聊天。";

    public override string SponsorMeaning => "在公司高层支持这个客户的人。对方会收到通知；只要仍由您指定，就能看计划的摘要，其他内容看不到。";

    public override string SponsorLabel => "高层负责人";

    public override string RemoveSponsor => "取消指定";

    public override string SponsorNotMet(string name) => $"已保存。{Quote(name)}还没有用过我，请您自己告诉对方。";

    public override string SponsorNamed(string name) => $"已保存，会通知{Quote(name)}。";

    public override string SponsorRemoved => "已保存。现在没有高层负责人，摘要不再给别人看。";

    public override string SponsorOneself => "高层负责人不能是您自己，请选一位在公司高层支持这个客户的人。";

    public override string SponsorIntro(string owner) => $"{Quote(owner)}请您做这个客户的高层负责人。";

    public override string SummaryNotYours => "您现在不是这份计划的高层负责人，不能看摘要。";

    /// <summary>A plan whose next version is in work is worked by as it was approved.</summary>
    private string TogetherStatus(PlanHead head) => head is { ApprovedOn: not null, Status: PlanStatus.Draft or PlanStatus.Returned }
        ? $"已批准，第{head.Version}版正在写"
        : PlanStatusName(head.Status);
}
