using System.Net;

namespace CoachBot.Bot.Checking;

/// <summary>Asks the running bot, from this machine: that it answers, and that it answers nobody without a token.</summary>
internal static class EndpointCheck
{
    private const string About = "messaging endpoint";

    /// <summary>Checks it.</summary>
    /// <param name="http">Asks.</param>
    /// <param name="urls">`Urls`; the first is asked.</param>
    /// <param name="hasIdentity">Whether callers need a token.</param>
    /// <param name="cancel">Gives up.</param>
    public static async Task<Finding> RunAsync(HttpClient http, string urls, bool hasIdentity, CancellationToken cancel)
    {
        var address = AddressOf(urls);
        var endpoint = new Uri(address, "/api/messages");
        try
        {
            using var live = await http.GetAsync(new Uri(address, "/health/live"), cancel);
            if (!live.IsSuccessStatusCode)
            {
                return Finding.Bad(About, $"{address} answered {(int)live.StatusCode} to /health/live; another program listens there: change Urls, or stop it");
            }

            using var content = new StringContent("{}");
            using var answer = await http.PostAsync(endpoint, content, cancel);
            var expected = hasIdentity ? HttpStatusCode.Unauthorized : HttpStatusCode.BadRequest;
            return answer.StatusCode == expected
                ? Finding.Good(About, $"{endpoint} answers, and {(hasIdentity ? "refuses who has no token" : "serves this machine only")}; Teams has to reach it by https from outside")
                : Finding.Bad(About, $"{endpoint} answered {(int)answer.StatusCode} to a request without a token, not {(int)expected}; the bot that runs there has other settings than these: restart it");
        }
        catch (Exception failed) when (failed is HttpRequestException or TaskCanceledException)
        {
            return Finding.Bad(About, $"{endpoint} does not answer; start the bot, and check again");
        }
    }

    /// <summary>An address that can be asked: "+" and "0.0.0.0" stand for every one of this machine.</summary>
    private static Uri AddressOf(string urls)
    {
        var binding = BindingAddress.Parse(urls.Split(';', StringSplitOptions.RemoveEmptyEntries)[0]);
        string host = binding.Host is "+" or "*" or "0.0.0.0" or "[::]" ? "127.0.0.1" : binding.Host;
        return new Uri($"{binding.Scheme}://{host}:{binding.Port}");
    }
}
