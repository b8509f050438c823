using CoachBot.Bot.Identity;

namespace CoachBot.Bot.Configuration;

/// <summary>Reads how the bot proves who it is.</summary>
public static class CredentialSettings
{
    private const string Keys = "Bot:Credential:Secret, Bot:Credential:CertificatePath and Bot:Credential:CertificateThumbprint";

    /// <summary>Reads `Bot:AppType` and `Bot:Credential`; each wrong value adds a line to the problems, without repeating a secret.</summary>
    public static BotCredential Read(IConfigurationSection bot, List<string> problems)
    {
        switch (bot["AppType"])
        {
            case null or "" or "SingleTenant":
                return ReadOwn(bot.GetSection("Credential"), problems);
            case "UserAssignedMSI":
                return new ManagedIdentityCredential();
            case "FederatedCredential":
                return ReadFederated(bot["Credential:ManagedIdentityClientId"], problems);
            case var other:
                problems.Add($"Bot:AppType: '{other}' is not accepted; SingleTenant, UserAssignedMSI and FederatedCredential are.");
                return new ManagedIdentityCredential();
        }
    }

    private static BotCredential ReadOwn(IConfigurationSection credential, List<string> problems)
    {
        BotCredential[] given =
        [
            .. Given(credential["Secret"], secret => new SecretCredential(secret)),
            .. Given(credential["CertificatePath"], path => new CertificateFileCredential(path)),
            .. Given(credential["CertificateThumbprint"], thumbprint => new CertificateThumbprintCredential(thumbprint)),
        ];
        if (given is [var only])
        {
            return only;
        }

        problems.Add($"Bot:Credential: {given.Length} of {Keys} are set; one is accepted for Bot:AppType SingleTenant.");
        return new ManagedIdentityCredential();
    }

    private static IEnumerable<BotCredential> Given(string? value, Func<string, BotCredential> make) => value is { Length: > 0 } ? [make(value)] : [];

    private static BotCredential ReadFederated(string? clientId, List<string> problems)
    {
        if (Guid.TryParseExact(clientId, "D", out _))
        {
            return new FederatedCredential(clientId!);
        }

        problems.Add($"Bot:Credential:ManagedIdentityClientId: '{clientId}' is not accepted; the client id of the managed identity that the app trusts is, a GUID.");
        return new ManagedIdentityCredential();
    }
}
