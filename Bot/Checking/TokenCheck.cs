using CoachBot.Bot.Configuration;
using CoachBot.Bot.Connector;
using CoachBot.Bot.Connector.Tokens;
using CoachBot.Bot.Identity;

namespace CoachBot.Bot.Checking;

/// <summary>Asks for the token that the bot sends with: that the credential is accepted. The token is thrown away.</summary>
internal static class TokenCheck
{
    private const string About = "token";

    /// <summary>Checks it.</summary>
    public static async Task<Finding> RunAsync(BotIdentity? identity, TimeProvider clock, CancellationToken cancel)
    {
        if (identity is null)
        {
            return Finding.Skipped(About, "no Bot:AppId, so none is needed");
        }

        try
        {
            await using var services = new ServiceCollection().AddLogging().AddSingleton(clock).AddConnector(identity).BuildServiceProvider();
            await services.GetRequiredService<AccessTokens>().GetAsync(cancel);
            return Finding.Good(About, $"{identity.LoginHost.Host} gave one for {identity.Cloud.Scope}");
        }
        catch (NotSentException refused)
        {
            return refused.Message.Contains(nameof(HttpRequestException), StringComparison.Ordinal)
                ? Finding.Bad(About, $"{identity.LoginHost.Host} cannot be reached; let this machine reach it by https")
                : Finding.Bad(About, $"{refused.Message.TrimEnd('.')}; check Bot:AppId, Bot:TenantId, Bot:AppType and Bot:Credential");
        }
        catch (SettingsException refused)
        {
            return Finding.Bad(About, refused.Problems[0].TrimEnd('.'));
        }
    }
}
