using CoachBot.Dialogs.Roles;

namespace CoachBot.Dialogs;

/// <summary>Notices that a person changed a setting, which `undo` cannot take back.</summary>
public static class LastChange
{
    /// <summary>The exchange with it noted, for the next turn.</summary>
    /// <param name="before">The person before the turn.</param>
    /// <param name="exchange">What the turn came to.</param>
    public static Exchange Note(Person before, Exchange exchange) => Chosen(before.Profile) == Chosen(exchange.Person.Profile)
        ? exchange
        : exchange with { Person = exchange.Person.NotingFinal() };

    /// <summary>All that a person has chosen or told, and nothing that the client did.</summary>
    private static Profile Chosen(Profile profile) =>
        profile with { ClientLanguage = null, ClientZoneId = null, Name = null, Welcomed = false, Roles = HeldRoles.None, Invitation = null, Contact = profile.Contact.Chosen };
}
