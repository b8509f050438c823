using CoachBot.Bot.Identity;

namespace CoachBot.Bot.Checking;

/// <summary>Fetches the keys that the channel's tokens are signed with.</summary>
internal static class KeysCheck
{
    public const string About = "channel keys";

    /// <summary>Checks them.</summary>
    public static async Task<Finding> RunAsync(HttpClient http, BotIdentity? identity, TimeProvider clock)
    {
        if (identity is null)
        {
            return Finding.Skipped(About, "no Bot:AppId, so nobody's token is checked");
        }

        try
        {
            using var answer = await http.GetAsync(identity.OpenIdMetadata);
            return answer.IsSuccessStatusCode
                ? await FetchAsync(identity, clock)
                : Finding.Bad(About, $"{identity.OpenIdMetadata} answered {(int)answer.StatusCode}; check Bot:Cloud and Bot:OpenIdMetadata, and what a proxy does with the address");
        }
        catch (Exception failed) when (failed is HttpRequestException or OperationCanceledException)
        {
            return Finding.Bad(About, $"{identity.OpenIdMetadata} cannot be reached ({CheckNetwork.ReasonOf(failed)}); let this machine reach it by https, or set Bot:OpenIdMetadata to a proxy");
        }
    }

    /// <summary>As the bot does it.</summary>
    private static async Task<Finding> FetchAsync(BotIdentity identity, TimeProvider clock)
    {
        await using var services = new ServiceCollection().AddLogging().AddSingleton(clock).AddChannelTokens(identity).BuildServiceProvider();
        var keys = await services.GetRequiredService<IssuerKeys>().LookAgainAsync();
        return keys.IsEmpty
            ? Finding.Bad(About, $"{identity.OpenIdMetadata} answered, but not with keys of {identity.Cloud.TokenIssuer}; check Bot:Cloud and Bot:OpenIdMetadata, and whether a proxy answers in its place")
            : Finding.Good(About, $"{identity.OpenIdMetadata} gave {keys.Length}");
    }
}
