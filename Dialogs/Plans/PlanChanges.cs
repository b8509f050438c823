using CoachBot.Coaching.Plans;

namespace CoachBot.Dialogs.Plans;

/// <summary>Changes plans of the person's own. Their rows are written with the turn, or not at all.</summary>
public static class PlanChanges
{
    /// <summary>The turn with a plan begun.</summary>
    public static Exchange Begin(AccountPlan plan, string operation, Exchange exchange) =>
        exchange.With(Following(exchange.Person.Did(operation).NotingFinal())).With(new PlanBegun(plan.Head));

    /// <summary>The turn with a plan changed: only the parts that differ are written.</summary>
    public static Exchange Make(AccountPlan before, AccountPlan after, string operation, Exchange exchange)
    {
        var changes = PlanParts.Changes(before, after);
        var changed = exchange.With(exchange.Person.Did(operation).NotingFinal());
        changed = before.Head == after.Head ? changed : changed.With(new PlanHeadSet(after.Head));
        changed = changes.Put.Aggregate(changed, (turn, part) => turn.With(new PlanPartSet(after.Head.Id, part)));
        return changes.Delete.Aggregate(changed, (turn, key) => turn.With(new PlanPartDropped(after.Head.Id, key)));
    }

    /// <summary>The person, who is told from here on what is due.</summary>
    private static Person Following(Person person) => person with { Profile = person.Profile with { Follows = true } };
}
