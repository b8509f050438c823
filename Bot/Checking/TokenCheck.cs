using CoachBot.Bot.Configuration;
using CoachBot.Bot.Connector;
using CoachBot.Bot.Connector.Tokens;
using CoachBot.Bot.Identity;

namespace CoachBot.Bot.Checking;

/// <summary>Asks for the token that the bot sends with: that the credential is accepted. The token is thrown away.</summary>
internal static class TokenCheck
{
    public const string About = "token";

    /// <summary>Checks it.</summary>
    public static async Task<Finding> RunAsync(BotIdentity? identity, TimeProvider clock)
    {
        if (identity is null)
        {
            return Finding.Skipped(About, "no Bot:AppId, so none is needed");
        }

        try
        {
            await using var services = new ServiceCollection().AddLogging().AddSingleton(clock).AddConnector(identity).BuildServiceProvider();
            await services.GetRequiredService<AccessTokens>().GetAsync(CancellationToken.None);
            return Finding.Good(About, $"{identity.LoginHost.Authority} gave one for {identity.Cloud.Scope}");
        }
        catch (NotSentException refused)
        {
            return Finding.Bad(About, $"{refused.Message.TrimEnd('.')}; {TokenAdvice.For(refused.Message, identity)}");
        }
        catch (SettingsException refused)
        {
            return Finding.Bad(About, refused.Problems[0]);
        }
    }
}
