using CoachBot.Cards;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.News;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What others have done.</content>
public sealed partial class English
{
    public override string NewsTitle(NewsKind kind, string by, string account, int count) => kind switch
    {
        NewsKind.PlanSubmitted => $"{by} has submitted the plan for {Escape.Markdown(account)}",
        NewsKind.PlanApproved => $"{by} has approved your plan for {Escape.Markdown(account)}",
        NewsKind.PlanReturned => $"{by} has given back your plan for {Escape.Markdown(account)}",
        NewsKind.SponsorNamed => $"{by} has named you executive sponsor of {Escape.Markdown(account)}",
        NewsKind.ActionGiven => $"{by} has put you down for {Actions(count)} in the plan for {Escape.Markdown(account)}",
        NewsKind.ActionTaken => $"{by} has put somebody else down for {Actions(count)} of yours in the plan for {Escape.Markdown(account)}",
        NewsKind.ActionDone => $"{by} has marked {Actions(count)} in your plan for {Escape.Markdown(account)} as done",
        NewsKind.ActionNotDone => $"{by} has opened {Actions(count)} in your plan for {Escape.Markdown(account)} again",
        NewsKind.PlanLookedThrough => $"{by} has looked through your plan for {Escape.Markdown(account)}",
        NewsKind.PlanTakenUp => $"{by} asks for the next version of your plan for {Escape.Markdown(account)}",
        NewsKind.DrillFlagged => $"Look at your drill again: {Escape.Markdown(account)}",
        _ => throw new NotSupportedException($"{kind} has no title."),
    };

    public override string NewsOfSeveral(int items) => $"{items} pieces of news";

    public override string NewsAction(string what, LocalDate? due) => due is { } date ? $"{what}, by {FullDate(date)}" : what;

    public override string NewsFigures(DrillDeviation figures) => $"Known by {Whole(figures.Recalled * 100)} in 100 where {Whole(figures.Expected * 100)} were expected, over {figures.Answers} answers.";

    public override string NewsMore(NewsKind kind) => kind switch
    {
        NewsKind.PlanSubmitted => "Seven questions, then approve it or give it back with comments.",
        NewsKind.PlanApproved => "It is now what everybody works by. Milestones come up in your weekly message.",
        NewsKind.PlanReturned => "The comments are at the steps they are about.",
        NewsKind.SponsorNamed => "You stand behind the plan, and can read its one-page summary at any time.",
        NewsKind.ActionGiven => "“plan due” lists what you see to until it is done. Milestones come up in your weekly message too; one tap marks them done.",
        NewsKind.ActionTaken => "You no longer need to see to it.",
        NewsKind.ActionDone or NewsKind.ActionNotDone => "Nothing else in your plan has changed.",
        NewsKind.PlanLookedThrough => "It is still right, and stays as it is. The next review is counted from today.",
        NewsKind.PlanTakenUp => "It is a draft again. The approved version stays the reference until the next is approved.",
        NewsKind.DrillFlagged => "That far off, the question is more often at fault than the reps. Read it as one of them would, then reword it, retire it or leave it.",
        _ => throw new NotSupportedException($"{kind} has nothing more to say."),
    };

    public override string NewsOpen(NewsKind kind) => kind switch
    {
        NewsKind.PlanSubmitted => "Review it",
        NewsKind.PlanApproved or NewsKind.PlanReturned or NewsKind.PlanLookedThrough or NewsKind.PlanTakenUp or NewsKind.ActionDone or NewsKind.ActionNotDone => "Open the plan",
        NewsKind.SponsorNamed => "Read the summary",
        NewsKind.ActionGiven or NewsKind.ActionTaken => PlanDue,
        NewsKind.DrillFlagged => "Open the drill",
        _ => throw new NotSupportedException($"{kind} leads nowhere."),
    };

    private static string Actions(int count) => count == 1 ? "an action" : $"{count} actions";
}
