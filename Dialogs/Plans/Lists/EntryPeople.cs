using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Teams;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Plans.Lists;

/// <summary>The people of lines: owners of actions, members.</summary>
internal static class EntryPeople
{
    /// <summary>The person of a line; null for nobody.</summary>
    public static PlanPerson? Of(PlanEntry? entry) => entry switch
    {
        PlanAction action => action.Owner,
        PlanMember member => member.Who,
        _ => null,
    };

    /// <summary>Somebody by the name that was typed: the reader, the plan's owner, a member of its team or anybody else the coach knows; else the name alone.</summary>
    public static PlanPerson Named(string name, AccountPlan plan, Exchange exchange)
    {
        string self = exchange.Turn.Circumstances.ObjectId;
        if (Texts.IsMe(name))
        {
            return new(CardText.Cut(exchange.Person.Profile.Name ?? plan.Head.Owner.Name, PlanEntry.LongestName), self);
        }

        var known = plan.All<PlanMember>().Select(member => member.Who)
            .Append(plan.Head.Owner)
            .Concat(plan.All<PlanAction>().Select(action => action.Owner).OfType<PlanPerson>())
            .Concat(exchange.Person.Profile.Leader is { } leader ? [new PlanPerson(leader.Name, leader.ObjectId)] : [])
            .Concat(KnownPeople.Of(exchange.Person).Select(each => new PlanPerson(each.Name, each.ObjectId)))
            .Where(who => PersonSlot.Read(who.ObjectId) is not null && string.Equals(who.Name, name, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(who => who.ObjectId, StringComparer.OrdinalIgnoreCase)
            .ToList();
        return known is [var only] ? only with { Name = CardText.Cut(only.Name, PlanEntry.LongestName) } : new(name);
    }

    /// <summary>Goes on once it is known whether the coach can tell the person of a line anything; with nobody there is nobody to be told.</summary>
    public static Exchange WithReached(PlanEntry entry, Exchange exchange, Func<bool, Exchange> go) => entry is not PlanAction { Owner: { } owner } ? go(true)
        : PersonSlot.Read(owner.ObjectId) is not { } id ? go(false)
        : string.Equals(id, exchange.Turn.Circumstances.ObjectId, StringComparison.OrdinalIgnoreCase) ? go(true)
        : exchange.Know(new RepOf(id), rep => go(rep.Name is not null));

    /// <summary>Goes on once it is known who was chosen from the list of people; the reader is known, and nobody needs no looking up.</summary>
    public static Exchange WithPicked(Pressed button, Exchange exchange, Func<Rep?, Exchange> go)
    {
        string self = exchange.Turn.Circumstances.ObjectId;
        return PersonSlot.Read(button.Inputs.GetValueOrDefault(EntryInput.Person().Id)) is not { } id ? go(null)
            : string.Equals(id, self, StringComparison.OrdinalIgnoreCase) ? go(new(self, exchange.Person.Profile.Name, null, null))
            : exchange.Know(new RepOf(id), go);
    }
}
