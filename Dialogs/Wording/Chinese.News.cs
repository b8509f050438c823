using CoachBot.Cards;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.News;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What others have done.</content>
public sealed partial class Chinese
{
    public override string NewsTitle(NewsKind kind, string by, string account, int count) => kind switch
    {
        NewsKind.PlanSubmitted => $"{by}提交了{Escape.Markdown(account)}的客户计划",
        NewsKind.PlanApproved => $"{by}批准了您的客户计划：{Escape.Markdown(account)}",
        NewsKind.PlanReturned => $"{by}退回了您的客户计划：{Escape.Markdown(account)}",
        NewsKind.SponsorNamed => $"{by}请您担任{Escape.Markdown(account)}的高层负责人",
        NewsKind.ActionGiven => $"{by}在{Escape.Markdown(account)}的客户计划里请您负责{count}项行动",
        NewsKind.ActionTaken => $"{by}把{Escape.Markdown(account)}的客户计划里您的{count}项行动改由别人负责",
        NewsKind.ActionDone => $"{by}完成了您的客户计划里的{count}项行动：{Escape.Markdown(account)}",
        NewsKind.ActionNotDone => $"{by}把您的客户计划里的{count}项行动改回未完成：{Escape.Markdown(account)}",
        NewsKind.PlanLookedThrough => $"{by}复盘了您的客户计划：{Escape.Markdown(account)}",
        NewsKind.PlanTakenUp => $"{by}请您做下一版客户计划：{Escape.Markdown(account)}",
        NewsKind.DrillFlagged => $"请复核您写的练习题：{Escape.Markdown(account)}",
        _ => throw new NotSupportedException($"{kind} has no title."),
    };

    public override string NewsOfSeveral(int items) => $"您有 {items} 条新消息";

    public override string NewsAction(string what, LocalDate? due) => due is { } date ? $"{what}（{FullDate(date)}前）" : what;

    public override string NewsFigures(DrillDeviation figures) => $"{figures.Answers} 次作答，掌握率 {Whole(figures.Recalled * 100)}%，预期 {Whole(figures.Expected * 100)}%。";

    public override string NewsMore(NewsKind kind) => kind switch
    {
        NewsKind.PlanSubmitted => "过一遍七个问题，然后批准，或者写上意见退回。",
        NewsKind.PlanApproved => "从现在起，大家都按这份计划做事；里程碑会在每周提醒里出现。",
        NewsKind.PlanReturned => "意见写在相应的步骤里。",
        NewsKind.SponsorNamed => "这份计划由您支持，一页纸的摘要随时可以看。",
        NewsKind.ActionGiven => "发“客户计划待办”，随时能看到由您负责、还没做完的行动。里程碑快到期时，每周提醒也会告诉您；做完点一下就行。",
        NewsKind.ActionTaken => "这件事您不用再管了。",
        NewsKind.ActionDone or NewsKind.ActionNotDone => "计划的其他内容没有改动。",
        NewsKind.PlanLookedThrough => "计划仍然有效，内容不变。下次复盘从今天算起。",
        NewsKind.PlanTakenUp => "计划现在是草稿。新版批准之前，以已批准的那版为准。",
        NewsKind.DrillFlagged => "差这么多，往往是题目有问题，而不是大家没掌握。请换成业务员的眼光再读一遍，再决定改写、停用还是保留。",
        _ => throw new NotSupportedException($"{kind} has nothing more to say."),
    };

    public override string NewsOpen(NewsKind kind) => kind switch
    {
        NewsKind.PlanSubmitted => "去审阅",
        NewsKind.PlanApproved or NewsKind.PlanReturned or NewsKind.PlanLookedThrough or NewsKind.PlanTakenUp or NewsKind.ActionDone or NewsKind.ActionNotDone => "打开计划",
        NewsKind.SponsorNamed => "看摘要",
        NewsKind.ActionGiven or NewsKind.ActionTaken => PlanDue,
        NewsKind.DrillFlagged => "打开题目",
        _ => throw new NotSupportedException($"{kind} leads nowhere."),
    };
}
