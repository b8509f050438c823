using CoachBot.Cards;
using CoachBot.Dialogs.News;

namespace CoachBot.Dialogs.Wording;

/// <content>What others have done.</content>
public sealed partial class Chinese
{
    public override string NewsTitle(NewsKind kind, string by, string account) => kind switch
    {
        NewsKind.PlanSubmitted => $"{by}提交了{Escape.Markdown(account)}的客户计划",
        NewsKind.PlanApproved => $"{by}批准了您的客户计划：{Escape.Markdown(account)}",
        NewsKind.PlanReturned => $"{by}退回了您的客户计划：{Escape.Markdown(account)}",
        NewsKind.SponsorNamed => $"{by}请您担任{Escape.Markdown(account)}的高层负责人",
        NewsKind.ActionGiven => $"{by}在{Escape.Markdown(account)}的客户计划里请您负责一项行动",
        _ => throw new NotSupportedException($"{kind} has no title."),
    };

    public override string NewsOfSeveral(int items) => $"客户计划有{items}条新消息";

    public override string NewsMore(NewsKind kind) => kind switch
    {
        NewsKind.PlanSubmitted => "过一遍七个问题，然后批准，或者写上意见退回。",
        NewsKind.PlanApproved => "从现在起，大家都按这份计划做事；里程碑会在每周提醒里出现。",
        NewsKind.PlanReturned => "意见写在相应的步骤里。",
        NewsKind.SponsorNamed => "这份计划由您支持，一页纸的摘要随时可以看。",
        NewsKind.ActionGiven => "里程碑快到期时，每周提醒会告诉您；做完点一下就行。",
        _ => throw new NotSupportedException($"{kind} has nothing more to say."),
    };

    public override string NewsOpen(NewsKind kind) => kind switch
    {
        NewsKind.PlanSubmitted => "去审阅",
        NewsKind.PlanApproved or NewsKind.PlanReturned => "打开计划",
        NewsKind.SponsorNamed => "看摘要",
        NewsKind.ActionGiven => PlanDue,
        _ => throw new NotSupportedException($"{kind} leads nowhere."),
    };
}
