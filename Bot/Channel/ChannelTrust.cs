using CoachBot.Bot.Identity;
using Microsoft.AspNetCore.Authentication;

namespace CoachBot.Bot.Channel;

/// <summary>Who is listened to: the channel, for the tenants of the bot; without an app id, programs on this machine.</summary>
/// <param name="identity">Who the bot is; null where nobody but this machine is served.</param>
/// <param name="serviceUrls">Where answers may go.</param>
/// <param name="metrics">Counts who is not listened to.</param>
/// <param name="log">Names hosts that are not trusted.</param>
public sealed class ChannelTrust(BotIdentity? identity, ServiceUrls serviceUrls, ReceiveMetrics metrics, ILogger<ChannelTrust> log)
{
    private const string Teams = "msteams", UntrustedUrl = "service-url";

    /// <summary>Finds out who sent a request, before its body is read.</summary>
    /// <returns>The caller, or why the request is refused.</returns>
    public async Task<(Caller? Caller, Refusal? Refusal)> IdentifyAsync(HttpContext http)
    {
        if (identity is null)
        {
            return LocalOnly.Refuses(http) is { } refusal ? (null, refusal) : (new LocalCaller(), null);
        }

        var result = await http.AuthenticateAsync(ChannelTokens.Scheme);
        return result.Succeeded
            ? (ChannelTokens.CallerOf(result), null)
            : (null, Refuse(
                result.Failure is IssuerKeysException ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status401Unauthorized, TokenProblem.Of(result.Failure)));
    }

    /// <summary>Why what a caller sent is refused; null when it is not.</summary>
    public Refusal? Refuses(Caller caller, Activity activity) => caller switch
    {
        LocalCaller => serviceUrls.Accepts(activity.ServiceUrl) ? null : new(403, "Without an app id only service URLs on this machine are served.", IsTold: true),
        ChannelCaller channel => ProblemOf(channel, activity) is { } problem ? Refuse(problem, activity) : null,
        _ => throw new NotSupportedException($"{caller.GetType().Name} is not a caller."),
    };

    private Refusal Refuse(string problem, Activity activity)
    {
        if (problem == UntrustedUrl)
        {
            // The issuer has signed for this address: it may be a new one of Teams, and then nobody is served until it is named in the settings.
            Log.HostRefused(log, LogText.Clean(Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var address) ? address.Host : null));
        }

        return Refuse(StatusCodes.Status403Forbidden, problem);
    }

    private Refusal Refuse(int status, string problem)
    {
        metrics.Refused(problem);
        return new(status, problem);
    }

    private string? ProblemOf(ChannelCaller channel, Activity activity) =>
        activity.ChannelId != Teams ? "channel"
        : !channel.Endorsements.Contains(activity.ChannelId) ? "endorsement"
        : !IsSame(channel.ServiceUrl, activity.ServiceUrl) ? "service-url-claim"
        : !serviceUrls.Accepts(activity.ServiceUrl) ? UntrustedUrl
        : !identity!.Tenants.Contains(activity.TenantId ?? "", StringComparer.OrdinalIgnoreCase) ? "tenant"
        : null;

    private static bool IsSame(string? claimed, string? url) =>
        claimed is not null && url is not null && string.Equals(WithoutSlash(claimed), WithoutSlash(url), StringComparison.OrdinalIgnoreCase);

    private static string WithoutSlash(string url) => url.EndsWith('/') ? url[..^1] : url;
}
