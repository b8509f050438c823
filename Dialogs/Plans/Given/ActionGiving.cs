using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Plans.Given;

/// <summary>Tells whoever is to see to an action of the person's plan, where that is a colleague.</summary>
public static class ActionGiving
{
    /// <summary>The turn with the colleague told; the same where nobody new sees to the action, or somebody the coach has never met.</summary>
    /// <param name="before">The action as it was; null for a new one.</param>
    /// <param name="after">As it is saved.</param>
    /// <param name="plan">The plan it is of.</param>
    /// <param name="operation">The one that saved it.</param>
    /// <param name="exchange">The turn with the action saved.</param>
    /// <param name="go">How the turn goes on.</param>
    public static Exchange Tell(PlanAction? before, PlanAction after, PlanHead plan, string operation, Exchange exchange, Func<Exchange, Exchange> go)
    {
        string self = exchange.Turn.Circumstances.ObjectId;
        return PersonSlot.Read(after.Owner?.ObjectId) is { } to && to != before?.Owner?.ObjectId && to != self
            ? exchange.Know(new RepOf(to), rep => go(rep.Name is null ? exchange : exchange with
            {
                Elsewhere = new ActionGiven(to, new(News.NewsKind.ActionGiven, operation, MemberNames.Of(exchange.Person.Profile.Name, self), self, plan.Id, plan.Account)),
            }))
            : go(exchange);
    }
}
