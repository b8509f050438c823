using CoachBot.Dialogs.Roles;

namespace CoachBot.Dialogs;

/// <summary>What a person changed last: a setting, a colleague's role, a rep's place or a day.</summary>
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
        bool isGrant = person.GrantedLast && !isChosen;
        bool isPlace = person.PlacedLast && !isChosen;
        return (isSetting, isGrant, isPlace) == (person.SettingLast, person.GrantedLast, person.PlacedLast)
            ? exchange
            : exchange with { Person = person with { SettingLast = isSetting, GrantedLast = isGrant, PlacedLast = isPlace } };
    }

    /// <summary>All that a person has chosen or told, and nothing that the client did.</summary>
    private static Profile Chosen(Profile profile) =>
        profile with { ClientLanguage = null, ClientZoneId = null, Name = null, Welcomed = false, Roles = HeldRoles.None, Invitation = null };
}
