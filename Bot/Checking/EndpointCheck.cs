using CoachBot.Bot.Identity;

namespace CoachBot.Bot.Checking;

/// <summary>Asks the running bot, from this machine: that it answers, and that it answers nobody without a token.</summary>
internal static class EndpointCheck
{
    public const string About = "messaging endpoint";

    /// <summary>Where the server listens when it is not told where.</summary>
    private const string DefaultUrl = "http://localhost:5000";

    /// <summary>Checks it.</summary>
    /// <param name="http">Asks.</param>
    /// <param name="urls">`Urls`; the first is asked.</param>
    /// <param name="identity">Who the bot is; null where callers need no token.</param>
    public static async Task<Finding> RunAsync(HttpClient http, string? urls, BotIdentity? identity)
    {
        var address = AddressOf(urls);
        if (address.Port == 0)
        {
            return Finding.Skipped(About, $"not checked: Urls is {urls}, and port 0 is another one at every start; name one, as Teams has to find it");
        }

        var endpoint = new Uri(address, "/api/messages");
        try
        {
            return Judge(endpoint, await EndpointAnswer.ToNobodyAsync(http, endpoint), identity);
        }
        catch (Exception failed) when (failed is HttpRequestException or OperationCanceledException)
        {
            return Finding.Bad(About, $"{endpoint} does not answer ({CheckNetwork.ReasonOf(failed)}); start the bot with these settings, and check again");
        }
    }

    private static Finding Judge(Uri endpoint, int status, BotIdentity? identity) => (status, identity) switch
    {
        (401, not null) => Finding.Good(About, $"{endpoint} answers, and refuses who has no token; Teams has to reach it by https from outside"),
        (400, null) => Finding.Good(About, $"{endpoint} answers, and serves this machine only"),
        (400 or 403, not null) => Finding.Bad(About, $"{endpoint} answered {status} to a request without a token, not 401: the bot that runs there has no app id; start it with these settings"),
        (401, null) => Finding.Bad(About, $"{endpoint} wants a token: the bot that runs there has an app id, and Bot:AppId is empty here; check with its settings, or start it with these"),
        _ => Finding.Bad(About, $"{endpoint} answered {status} to a request without a token, not {(identity is null ? 400 : 401)}: what listens there is not this bot; stop it, or change Urls"),
    };

    /// <summary>An address that can be asked: "+" and "0.0.0.0" stand for every one of this machine.</summary>
    private static Uri AddressOf(string? urls)
    {
        var binding = BindingAddress.Parse((urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(DefaultUrl));
        string host = binding.Host is "+" or "*" or "0.0.0.0" or "[::]" ? "127.0.0.1" : binding.Host;
        return new UriBuilder(binding.Scheme, host, binding.Port).Uri;
    }
}
