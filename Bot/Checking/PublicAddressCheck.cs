using CoachBot.Bot.Identity;

namespace CoachBot.Bot.Checking;

/// <summary>Asks the bot by the name that the Teams app gives it. From inside that is not always possible, which is then said.</summary>
internal static class PublicAddressCheck
{
    public const string About = "public address";

    /// <summary>Checks it.</summary>
    /// <param name="http">Asks.</param>
    /// <param name="host">The host of the Teams app; null when none is known.</param>
    /// <param name="identity">Who the bot is; null where only this machine is served.</param>
    public static async Task<Finding> RunAsync(HttpClient http, string? host, BotIdentity? identity)
    {
        if (host is null || identity is null)
        {
            return Finding.Skipped(About, identity is null ? "no Bot:AppId, so only this machine is served" : "not checked: the Teams app names it, and no --app FILE.zip is given that does");
        }

        var endpoint = new UriBuilder(Uri.UriSchemeHttps, host) { Path = "/api/messages" }.Uri;
        try
        {
            int status = await EndpointAnswer.ToNobodyAsync(http, endpoint);
            return status == StatusCodes.Status401Unauthorized
                ? Finding.Good(About, $"{endpoint} answers, and refuses who has no token; it has to be the messaging endpoint of the bot's Azure resource")
                : Finding.Bad(About, $"{endpoint} answered {status} to a request without a token, not 401: what stands behind that name is not this bot; mend the proxy in front of it, or run package again with the right --domain");
        }
        catch (Exception failed) when (failed is HttpRequestException or OperationCanceledException)
        {
            return Finding.Skipped(About, $"not checked: {endpoint} is not reached from here ({CheckNetwork.ReasonOf(failed)}); post to it from outside, where it has to answer 401");
        }
    }
}
