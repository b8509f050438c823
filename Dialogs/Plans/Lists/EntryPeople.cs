using CoachBot.Cards;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Teams;

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

    /// <summary>Goes on once it is known who was chosen from the list of people; the reader is known, and nobody needs no looking up.</summary>
    public static Exchange WithPicked(Pressed button, Exchange exchange, Func<Rep?, Exchange> go)
    {
        string self = exchange.Turn.Circumstances.ObjectId;
        return PersonSlot.Read(button.Inputs.GetValueOrDefault(EntryInput.Person().Id)) is not { } id ? go(null)
            : string.Equals(id, self, StringComparison.OrdinalIgnoreCase) ? go(new(self, exchange.Person.Profile.Name, null, null))
            : exchange.Know(new RepOf(id), go);
    }
}
