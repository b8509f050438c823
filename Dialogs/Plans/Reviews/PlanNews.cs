using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.News;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Plans.Reviews;

/// <summary>What colleagues are told of a plan.</summary>
internal static class PlanNews
{
    private const int LongestAction = 120;

    /// <summary>Something that the reader has done.</summary>
    public static NewsItem Of(NewsKind kind, string operation, PlanHead head, Exchange exchange) => new(
        kind,
        operation,
        MemberNames.Of(exchange.Person.Profile.Name, exchange.Turn.Circumstances.ObjectId),
        head.Owner.ObjectId!,
        head.Id,
        head.Account);

    /// <summary>The same of one of its actions.</summary>
    public static NewsItem Of(NewsKind kind, PlanAction action, string operation, PlanHead head, Exchange exchange) =>
        Of(kind, operation, head, exchange) with { Action = new(CardText.Cut(action.What.ReplaceLineEndings(" "), LongestAction), action.Due) };
}
