using System.Net;

namespace CoachBot.Bot.Channel;

/// <summary>Without an app id nobody can prove to be the channel, so only programs on this machine are served.</summary>
public static class LocalOnly
{
    /// <summary>Whether a caller is another machine.</summary>
    public static bool Refuses(IPAddress? caller) => caller is not null && !IPAddress.IsLoopback(caller);

    /// <summary>Why a request is refused; null when it is not.</summary>
    public static Refusal? Refuses(HttpContext http) =>
        Refuses(http.Connection.RemoteIpAddress) ? new(403, "Without an app id only this machine is served.", IsTold: true)
        : http.Request.Headers.Origin.Count > 0
            ? new(403, "Web pages are not served: without an app id a page in a browser on this machine could pose as the channel.", IsTold: true)
        : null;
}
