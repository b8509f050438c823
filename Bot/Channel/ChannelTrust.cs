using CoachBot.Bot.Identity;
using Microsoft.AspNetCore.Authentication;

namespace CoachBot.Bot.Channel;

/// <summary>Who is listened to: the channel, for the tenants of the bot; without an app id, programs on this machine.</summary>
/// <param name="identity">Who the bot is; null where nobody but this machine is served.</param>
/// <param name="serviceUrls">Where answers may go.</param>
/// <param name="untrusted">Is told of where they may not.</param>
public sealed class ChannelTrust(BotIdentity? identity, ServiceUrls serviceUrls, UntrustedHosts untrusted)
{
    private const string Teams = "msteams";

    /// <summary>Finds out who sent a request, before its body is read.</summary>
    /// <returns>The caller, or why the request is refused.</returns>
    public async Task<(Caller? Caller, Refusal? Refusal)> IdentifyAsync(HttpContext http)
    {
        if (identity is null)
        {
            return LocalOnly.Refuses(http) is { } refusal ? (null, refusal) : (new LocalCaller(), null);
        }

        var result = await http.AuthenticateAsync(ChannelTokens.Scheme);
        return result.Succeeded ? (ChannelTokens.CallerOf(result), null)
            : (null, new(result.Failure is IssuerKeysException ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status401Unauthorized, TokenProblem.Of(result.Failure)));
    }

    /// <summary>Why what a caller sent is refused; null when it is not.</summary>
    public Refusal? Refuses(Caller caller, Activity activity) => caller switch
    {
        LocalCaller => serviceUrls.Accepts(activity.ServiceUrl) ? null : new(403, "Without an app id only service URLs on this machine are served.", IsTold: true),
        ChannelCaller channel => ProblemOf(channel, activity) is { } problem ? new(403, problem) : null,
        _ => throw new NotSupportedException($"{caller.GetType().Name} is not a caller."),
    };

    private string? ProblemOf(ChannelCaller channel, Activity activity) =>
        activity.ChannelId != Teams ? "channel"
        : !channel.Endorsements.Contains(activity.ChannelId) ? "endorsement"
        : !IsSame(channel.ServiceUrl, activity.ServiceUrl) ? "service-url-claim"
        : !IsTrusted(activity.ServiceUrl) ? "service-url"
        : !identity!.Tenants.Contains(activity.TenantId ?? "", StringComparer.OrdinalIgnoreCase) ? "tenant"
        : null;

    /// <summary>The token is of the issuer and for this very address by now, so a host that is not known is worth an operator's look.</summary>
    private bool IsTrusted(string? url)
    {
        bool isTrusted = serviceUrls.Accepts(url);
        if (!isTrusted)
        {
            untrusted.Refused(url);
        }

        return isTrusted;
    }

    private static bool IsSame(string? claimed, string? url) =>
        claimed is not null && url is not null && string.Equals(WithoutSlash(claimed), WithoutSlash(url), StringComparison.OrdinalIgnoreCase);

    private static string WithoutSlash(string url) => url.EndsWith('/') ? url[..^1] : url;
}
