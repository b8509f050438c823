namespace CoachBot.Dialogs;

/// <summary>What a person changed last: a setting or a day.</summary>
public static class LastChange
{
    /// <summary>The exchange with it noted, for the next turn.</summary>
    /// <param name="before">The person before the turn.</param>
    /// <param name="exchange">What the turn came to.</param>
    public static Exchange Note(Person before, Exchange exchange)
    {
        bool isSetting = Chosen(before.Profile) != Chosen(exchange.Person.Profile) || (exchange.Person.SettingLast && exchange.Changed.IsEmpty);
        return isSetting == exchange.Person.SettingLast ? exchange : exchange with { Person = exchange.Person with { SettingLast = isSetting } };
    }

    /// <summary>All that a person has chosen or told, and nothing that the client did.</summary>
    private static Profile Chosen(Profile profile) => profile with { ClientLanguage = null, ClientZoneId = null, Welcomed = false };
}
