using System.Globalization;
using CoachBot.Bot.Identity;

namespace CoachBot.Bot.Checking;

/// <summary>Compares this machine's clock with that of the host which has the channel's keys.</summary>
internal static class ClockCheck
{
    public const string About = "clock";

    /// <summary>Tokens are valid for 5 minutes before and after; a clock that is near to that refuses good ones soon.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(2);

    /// <summary>Checks it.</summary>
    public static async Task<Finding> RunAsync(HttpClient http, BotIdentity? identity, TimeProvider clock)
    {
        if (identity is null)
        {
            return Finding.Skipped(About, "no Bot:AppId, so there is no other clock to compare with");
        }

        string host = identity.OpenIdMetadata.Authority;
        try
        {
            using var answer = await http.GetAsync(identity.OpenIdMetadata);
            return answer.Headers.Date is { } theirs
                ? Compare(clock.GetUtcNow() - theirs, host)
                : Finding.Skipped(About, $"not checked: {host} told no time to compare with");
        }
        catch (Exception failed) when (failed is HttpRequestException or OperationCanceledException)
        {
            return Finding.Skipped(About, $"not checked: {host} did not answer");
        }
    }

    private static Finding Compare(TimeSpan ahead, string host) => ahead.Duration() <= Tolerance
        ? Finding.Good(About, string.Create(CultureInfo.InvariantCulture, $"within {Math.Ceiling(ahead.Duration().TotalSeconds)} s of that of {host}"))
        : Finding.Bad(About, string.Create(
            CultureInfo.InvariantCulture,
            $"{ahead.Duration().TotalMinutes:0} minutes {(ahead > TimeSpan.Zero ? "ahead of" : "behind")} that of {host}; set this machine's time by NTP, or good tokens are refused"));
}
