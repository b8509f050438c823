using CoachBot.Cards;
using CoachBot.Dialogs.News;

namespace CoachBot.Dialogs.Wording;

/// <content>What others have done.</content>
public sealed partial class English
{
    public override string NewsTitle(NewsKind kind, string by, string account) => kind switch
    {
        NewsKind.PlanSubmitted => $"{by} has submitted the plan for {Escape.Markdown(account)}",
        NewsKind.PlanApproved => $"{by} has approved your plan for {Escape.Markdown(account)}",
        NewsKind.PlanReturned => $"{by} has given back your plan for {Escape.Markdown(account)}",
        NewsKind.SponsorNamed => $"{by} has named you executive sponsor of {Escape.Markdown(account)}",
        NewsKind.ActionGiven => $"{by} has put you down for an action in the plan for {Escape.Markdown(account)}",
        _ => throw new NotSupportedException($"{kind} has no title."),
    };

    public override string NewsOfSeveral(int items) => $"{items} pieces of news about account plans";

    public override string NewsMore(NewsKind kind) => kind switch
    {
        NewsKind.PlanSubmitted => "Seven questions, then approve it or give it back with comments.",
        NewsKind.PlanApproved => "It is now what everybody works by. Milestones come up in your weekly message.",
        NewsKind.PlanReturned => "The comments are at the steps they are about.",
        NewsKind.SponsorNamed => "You stand behind the plan, and can read its one-page summary at any time.",
        NewsKind.ActionGiven => "Its milestones come up in your weekly message; one tap marks them done.",
        _ => throw new NotSupportedException($"{kind} has nothing more to say."),
    };

    public override string NewsOpen(NewsKind kind) => kind switch
    {
        NewsKind.PlanSubmitted => "Review it",
        NewsKind.PlanApproved or NewsKind.PlanReturned => "Open the plan",
        NewsKind.SponsorNamed => "Read the summary",
        NewsKind.ActionGiven => PlanDue,
        _ => throw new NotSupportedException($"{kind} leads nowhere."),
    };
}
