using CoachBot.Bot.Identity;

namespace CoachBot.Bot.Checking;

/// <summary>Fetches where the channel's keys are, and compares this machine's clock with the one that answers.</summary>
internal static class KeysCheck
{
    private const string Keys = "channel keys";
    private const string Clock = "clock";

    /// <summary>Tokens are valid for some minutes before and after; a clock that is further off refuses good ones.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(2);

    /// <summary>Checks both.</summary>
    public static async Task<IReadOnlyList<Finding>> RunAsync(HttpClient http, BotIdentity? identity, TimeProvider clock, CancellationToken cancel)
    {
        if (identity is null)
        {
            return [Finding.Skipped(Keys, "no Bot:AppId, so nobody's token is checked"), Finding.Skipped(Clock, "no Bot:AppId, so there is no other clock to compare with")];
        }

        try
        {
            using var answer = await http.GetAsync(identity.OpenIdMetadata, cancel);
            return answer.IsSuccessStatusCode
                ? [Finding.Good(Keys, $"{identity.OpenIdMetadata} answers"), Compare(answer.Headers.Date, clock.GetUtcNow())]
                : [Finding.Bad(Keys, $"{identity.OpenIdMetadata} answered {(int)answer.StatusCode}; check Bot:Cloud and Bot:OpenIdMetadata"), Compare(answer.Headers.Date, clock.GetUtcNow())];
        }
        catch (Exception failed) when (failed is HttpRequestException or TaskCanceledException)
        {
            return
            [
                Finding.Bad(Keys, $"{identity.OpenIdMetadata} cannot be reached; let this machine reach it by https, or set Bot:OpenIdMetadata to a proxy"),
                Finding.Skipped(Clock, "there was no answer to compare with"),
            ];
        }
    }

    private static Finding Compare(DateTimeOffset? theirs, DateTimeOffset ours)
    {
        if (theirs is not { } date)
        {
            return Finding.Skipped(Clock, "the answer had no date to compare with");
        }

        var skew = (ours - date).Duration();
        return skew <= Tolerance
            ? Finding.Good(Clock, $"within {Math.Ceiling(skew.TotalSeconds)} s of {nameof(Microsoft)}'s")
            : Finding.Bad(Clock, $"{skew.TotalMinutes:0} minutes off; set this machine's time by NTP, or good tokens are refused");
    }
}
