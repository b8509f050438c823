using CoachBot.Dialogs.Settings;

namespace CoachBot.Dialogs.Roles;

/// <summary>What a person is told of the roles they have themselves.</summary>
public static class OwnRoles
{
    /// <summary>Says what the person is.</summary>
    public static Exchange Show(Exchange exchange) => exchange.Say(Line(exchange), [.. Words(exchange)]);

    /// <summary>What the person is, in a sentence.</summary>
    public static string Line(Exchange exchange) => exchange.Texts.MyRoles([Role.Rep, .. exchange.Roles.Given]);

    /// <summary>Tells a person once of roles that an admin has given since the last message.</summary>
    public static Exchange TellNew(Exchange exchange)
    {
        var (profile, roles) = (exchange.Person.Profile, exchange.Person.Profile.Roles);
        if (roles.Told == roles.Now)
        {
            return exchange;
        }

        var told = exchange.With(exchange.Person with { Profile = profile with { Roles = roles.AllTold() } });
        var fresh = roles.Now.Except(roles.Told);
        return fresh.IsEmpty ? told : told.Say(told.Texts.NewRoles([.. fresh.Given]), [.. Words(told)]);
    }

    /// <summary>Shows the help, and what the person's roles add to it.</summary>
    public static Exchange Help(Exchange exchange) =>
        Additions(exchange).Any() ? HelpCard.Show(exchange).Say(string.Join("\n\n", Additions(exchange)), [.. Words(exchange)]) : HelpCard.Show(exchange);

    private static IEnumerable<string> Additions(Exchange exchange) =>
    [
        .. exchange.Roles.Has(Role.Trainer) ? [exchange.Texts.TrainerHelp] : Array.Empty<string>(),
        .. exchange.Roles.Has(Role.Manager) ? [exchange.Texts.ManagerHelp] : Array.Empty<string>(),
        .. exchange.Roles.Has(Role.Admin) ? [exchange.Texts.AdminHelp] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> Words(Exchange exchange) =>
    [
        .. exchange.Roles.Has(Role.Trainer) ? [exchange.Texts.SkillsWord, exchange.Texts.ProgrammeWord] : Array.Empty<string>(),
        .. exchange.Roles.Has(Role.Manager) ? [exchange.Texts.TeamWord] : Array.Empty<string>(),
        .. exchange.Roles.Has(Role.Admin) ? [exchange.Texts.RolesWord] : Array.Empty<string>(),
    ];
}
