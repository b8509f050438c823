using System.Net;

namespace CoachBot.Bot.Channel;

/// <summary>Without an app id nobody can prove to be the channel, so only programs on this machine are served.</summary>
public static class LocalOnly
{
    /// <summary>What a proxy or a tunnel on this machine puts on the requests of others.</summary>
    private static readonly string[] Forwarding = ["Forwarded", "Via", "X-Forwarded-", "X-Original-", "X-Real-IP"];

    /// <summary>Why a request is refused; null when it is not.</summary>
    public static Refusal? Refuses(HttpContext http) => http switch
    {
        _ when !IsHere(http.Connection.RemoteIpAddress) => Refusal("Without an app id only this machine is served."),
        _ when http.Request.Headers.Origin.Count > 0 =>
            Refusal("Web pages are not served: without an app id a page in a browser on this machine could pose as the channel."),
        _ when http.Request.Headers.Keys.Any(IsForwarding) =>
            Refusal("Requests that a proxy or tunnel hands on are not served: without an app id only programs on this machine are. Set Bot:AppId to be reached from elsewhere."),
        _ when !IsThisMachine(http.Request.Host.Host) => Refusal("Only requests to localhost, 127.0.0.1 or [::1] are served without an app id."),
        _ => null,
    };

    private static Refusal Refusal(string reason) => new(StatusCodes.Status403Forbidden, reason, IsTold: true);

    /// <summary>Where no address is known there is no network in between.</summary>
    private static bool IsHere(IPAddress? caller) => caller is null || IPAddress.IsLoopback(caller);

    private static bool IsForwarding(string header) =>
        Forwarding.Any(name => name.EndsWith('-') ? header.StartsWith(name, StringComparison.OrdinalIgnoreCase) : string.Equals(header, name, StringComparison.OrdinalIgnoreCase));

    private static bool IsThisMachine(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
