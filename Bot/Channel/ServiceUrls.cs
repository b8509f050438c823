using CoachBot.Bot.Identity;

namespace CoachBot.Bot.Channel;

/// <summary>Which service URLs are trusted: answers, and our token with them, go nowhere else.</summary>
/// <param name="identity">Who the bot is; null where nobody but this machine is served.</param>
public sealed class ServiceUrls(BotIdentity? identity)
{
    private const int HttpsPort = 443;

    /// <summary>Whether a service URL is an https address of one of the identity's hosts, or on this machine where that is served.</summary>
    public bool Accepts(string? url) => IsPlain(url) && Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (identity is null ? IsHere(address) : IsOurs(address, identity) || (identity.IsDevelopment && IsHere(address)));

    private static bool IsOurs(Uri address, BotIdentity identity) =>
        address is { Scheme: "https", Port: HttpsPort } && identity.ServiceHosts.Contains(address.Host, StringComparer.OrdinalIgnoreCase);

    private static bool IsHere(Uri address) => address is { Scheme: "http" or "https", IsLoopback: true };

    /// <summary>A path can be put behind it, and nobody reads it in another way: no query, fragment, user (not even an empty one), backslash, space or letter beyond ASCII.</summary>
    private static bool IsPlain(string? url) => !url.AsSpan().ContainsAny("?#@\\") && !url.AsSpan().ContainsAnyExceptInRange('!', '~');
}
