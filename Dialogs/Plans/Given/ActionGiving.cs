using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.News;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Plans.Given;

/// <summary>Tells colleagues what they are to see to in the person's plan, and what they no longer are.</summary>
public static class ActionGiving
{
    /// <summary>The turn with the colleagues told; the same where nobody else sees to the action than before, or somebody the coach has never met.</summary>
    /// <param name="before">The action as it was; null for a new one.</param>
    /// <param name="after">As it is saved.</param>
    /// <param name="plan">The plan it is of.</param>
    /// <param name="operation">The one that saved it.</param>
    /// <param name="exchange">The turn with the action saved.</param>
    /// <param name="go">How the turn goes on.</param>
    public static Exchange Tell(PlanAction? before, PlanAction after, PlanHead plan, string operation, Exchange exchange, Func<Exchange, Exchange> go)
    {
        var (earlier, now) = (before is null ? null : ColleagueOf(before, exchange), ColleagueOf(after, exchange));
        return earlier == now ? go(exchange) : Met(earlier, exchange, known => Met(now, exchange, met =>
        {
            var taken = known is null ? null : new ColleagueTold(known, PlanNews.Of(NewsKind.ActionTaken, before!, operation, plan, exchange));
            var given = met is null ? null : new ActionGiven(met, PlanNews.Of(NewsKind.ActionGiven, after, operation, plan, exchange)) { Taken = taken };
            return go(given is not null ? exchange.Changing(given) : taken is not null ? exchange.Changing(taken) : exchange);
        }));
    }

    private static Exchange Met(string? colleague, Exchange exchange, Func<string?, Exchange> go) =>
        colleague is null ? go(null) : exchange.Know(new RepOf(colleague), rep => go(rep.Name is null ? null : colleague));

    /// <summary>The colleague who sees to an action; null for the person, somebody outside, or nobody.</summary>
    private static string? ColleagueOf(PlanAction action, Exchange exchange) =>
        PersonSlot.Read(action.Owner?.ObjectId) is { } id && id != exchange.Turn.Circumstances.ObjectId ? id : null;
}
