using CoachBot.Dialogs.Roles;

namespace CoachBot.Dialogs;

/// <summary>What a person changed last: a setting, or something that `undo` takes back.</summary>
public static class LastChange
{
    /// <summary>The exchange with it noted, for the next turn.</summary>
    /// <param name="before">The person before the turn.</param>
    /// <param name="exchange">What the turn came to.</param>
    public static Exchange Note(Person before, Exchange exchange)
    {
        var person = exchange.Person;
        bool isChosen = Chosen(before.Profile) != Chosen(person.Profile);
        bool isSetting = isChosen || (person.SettingLast && exchange.Changed.IsEmpty);
        var last = isChosen ? Undoable.Day : person.Last;
        return (isSetting, last) == (person.SettingLast, person.Last)
            ? exchange
            : exchange with { Person = person with { SettingLast = isSetting, Last = last } };
    }

    /// <summary>All that a person has chosen or told, and nothing that the client did.</summary>
    private static Profile Chosen(Profile profile) =>
        profile with { ClientLanguage = null, ClientZoneId = null, Name = null, Welcomed = false, Roles = HeldRoles.None, Invitation = null };
}
