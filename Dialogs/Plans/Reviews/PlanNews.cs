using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.News;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Plans.Reviews;

/// <summary>What colleagues are told of a plan.</summary>
internal static class PlanNews
{
    /// <summary>Something that the reader has done.</summary>
    public static NewsItem Of(NewsKind kind, string operation, PlanHead head, Exchange exchange) => new(
        kind,
        operation,
        MemberNames.Of(exchange.Person.Profile.Name, exchange.Turn.Circumstances.ObjectId),
        head.Owner.ObjectId!,
        head.Id,
        head.Account);
}
