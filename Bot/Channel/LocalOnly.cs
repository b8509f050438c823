using System.Net;

namespace CoachBot.Bot.Channel;

/// <summary>Without an app id nobody can prove to be the channel, so only this machine is served and only this machine is written to.</summary>
public static class LocalOnly
{
    /// <summary>Whether a caller is another machine.</summary>
    public static bool Refuses(IPAddress? caller) => caller is not null && !IPAddress.IsLoopback(caller);

    /// <summary>Whether answers would go to another machine, or to an address that no path can be put behind.</summary>
    public static bool Refuses(string? serviceUrl) =>
        !(Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.IsLoopback && url.UserInfo.Length == 0)
        || serviceUrl.AsSpan().ContainsAny('?', '#');
}
