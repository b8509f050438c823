using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Plans.Accounts;

namespace CoachBot.Dialogs.Plans;

/// <summary>Changes plans of the person's own. Their rows are written with the turn, or not at all.</summary>
public static class PlanChanges
{
    /// <summary>Parts one turn may write: a commit takes 100 rows, and the state, heads, lists, the answer and what is forgotten of older ones need some of them.</summary>
    public const int MostParts = 88;

    /// <summary>Characters one turn may write: a commit takes 500,000, and what is escaped takes two.</summary>
    public const int MostCharacters = 240_000;

    /// <summary>Whether parts are more than one turn may write.</summary>
    public static bool IsTooMuch(IReadOnlyCollection<PlanPart> parts) =>
        parts.Count > MostParts || parts.Sum(part => part.Entries.Sum(entry => entry.Facts.Sum(fact => fact.Value?.Length ?? 0))) > MostCharacters;

    /// <summary>The turn with a plan begun, empty or as a copy of at most <see cref="MostParts"/> parts.</summary>
    public static Exchange Begin(AccountPlan plan, string operation, Exchange exchange)
    {
        var begun = AccountRegistered.Note(null, plan.Head, operation, exchange).With(Following(exchange.Person.Did(operation).NotingFinal())).With(new PlanBegun(plan.Head)).With(new PlanListed(ListedPlan.Of(plan)));
        return PlanParts.Of(plan).Aggregate(begun, (turn, part) => turn.With(new PlanPartSet(plan.Head.Id, part)));
    }

    /// <summary>The turn with a plan changed: only the parts that differ are written.</summary>
    public static Exchange Make(AccountPlan before, AccountPlan after, string operation, Exchange exchange)
    {
        var changes = PlanParts.Changes(before, after);
        var changed = AccountRegistered.Note(before.Head, after.Head, operation, exchange).With(exchange.Person.Did(operation).NotingFinal());
        changed = ListedPlan.Of(before) == ListedPlan.Of(after) ? changed : changed.With(new PlanListed(ListedPlan.Of(after)));
        changed = before.Head == after.Head ? changed : changed.With(new PlanHeadSet(after.Head));
        changed = changes.Put.Aggregate(changed, (turn, part) => turn.With(new PlanPartSet(after.Head.Id, part)));
        return changes.Delete.Aggregate(changed, (turn, key) => turn.With(new PlanPartDropped(after.Head.Id, key)));
    }

    /// <summary>The person, who is told from here on what is due.</summary>
    private static Person Following(Person person) => person with { Profile = person.Profile with { Follows = true } };
}
