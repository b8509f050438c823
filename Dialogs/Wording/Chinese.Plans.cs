using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about account plans.</content>
public sealed partial class Chinese
{
    public override string PlanWord => "客户计划";

    public override string PlansTitle => "我的客户计划";

    public override string PlanLabel => "客户";

    public override string OpenPlan => "打开";

    public override string NewPlan => "新建客户计划";

    public override string BeginPlan => "开始做";

    public override string BeginPlanSure => "不是同一家，开始做";

    public override string OpenThatPlan => "打开那份计划";

    public override string MyPlans => "我的计划";

    public override string PlanStepLabel => "步骤";

    public override string OpenStep => "打开这一步";

    public override string MoreOfStep => "其余内容";

    public override string PlanOverview => "全部步骤";

    public override string TierLabel => "这个客户有多重要？";

    public override string NotNeededLabel => "这一步不需要做，因为……";

    public override string PlanFormFallback => "客户计划要在卡片上填写，这个应用显示不了。请在电脑版Teams或浏览器里打开这个聊天。";

    public override string ChoosePlan => "请先选一份计划。";

    public override string PlanUnchanged => "没有改动。";

    public override string PlanTextsRefused => "下面这几项还没保存，其余的都存好了。您写的内容还在，再按保存，就以您写的为准。";

    public override string PlanTextsLost(string fields) => $"{PlanTextsRefused}这张卡片放不下、也没保存的：{fields}，请重新打开这一步再写。";

    public override string PlanAccountKnown => "或者查找已有人做计划的客户（输入名称中的两个字）";

    public override string PlanAccountLabel(int longest) => $"客户名称（最多{longest}个字）";

    public override string TierName(AccountTier tier) => tier switch
    {
        AccountTier.A => "A：最重要的客户，每季度复盘",
        AccountTier.B => "B：重要客户，每年复盘",
        AccountTier.C => "C：其他客户，每年集中复盘一次",
        _ => throw new NotSupportedException($"{tier} has no name."),
    };

    public override string NewPlanIntro(int most) => $"一共八步，用几周时间做完；每步一张表，随时放下、随时接着写。每人最多{most}份：客户少而精，才做得深。";

    public override string TooManyPlans(int most) => $"您手上已有{most}份计划，不能再多了：一个大客户要花实打实的时间，再加一个，就是从其他客户那里挤时间。";

    public override string PlanNear(string account) => $"您已经有一份“{Escape.Markdown(account)}”的计划，名字很像。是同一家客户吗？";

    public override string PlanBegun(int weeks) => $"已建好。下面的日期把八步排在{weeks}周里，先做哪一步都行。";

    public override string PlanTitle(string account) => $"客户计划：{Escape.Markdown(account)}";

    public override string PlanIntro(AccountTier tier, LocalDate start, LocalDate end) => $"{tier}级 · {FullDate(start)}至{FullDate(end)}";

    public override string PlanPercent(int percent) => $"{percent}%";

    public override string PlanFallback(string account, int percent) => $"{PlanTitle(account)}，已完成{percent}%";

    public override string PlansFallback(int plans) => $"{plans}份客户计划";

    public override string PlanStepState(int filled, int of, LocalDate? due, LocalDate today) =>
        due is not { } date ? $"{filled}/{of} · 已完成" : $"{filled}/{of} · {(date < today ? "已过期，应在" : "计划")}{Date(date)}{(date < today ? "前完成" : "完成")}";

    public override string StepNotNeeded(string because) => $"不需要：{because}";

    public override string PlanStepLeftOut(string step) => $"已保存。{step}：不需要。";

    public override string PlanStepSaved(string step, int filled, int of) => $"已保存。{step}：{filled}/{of}。";

    public override string PlanListCount(string list, int count) => $"{list}：{count}";
}
