using System.Text.RegularExpressions;

namespace CoachBot.Bot.Packaging;

/// <summary>Tells a host that a package may name from all else that is typed for one.</summary>
internal static partial class PublicHost
{
    private const int Longest = 253;

    /// <summary>Services that lend anybody a name: whoever is lent it next would be trusted as this app.</summary>
    private static readonly string[] Tunnels =
    [
        "devtunnels.ms", "lhr.life", "loca.lt", "localhost.run", "localtunnel.me", "ngrok.app", "ngrok.dev", "ngrok.io", "ngrok-free.app",
        "ngrok-free.dev", "pagekite.me", "serveo.net", "trycloudflare.com",
    ];

    /// <summary>Why a name in lower case cannot be taken; null when it can.</summary>
    public static string? Refusal(string name) => name switch
    {
        _ when name.Contains("://", StringComparison.Ordinal) => "it has a scheme",
        _ when name.Contains('*', StringComparison.Ordinal) => "it has a wildcard",
        _ when name.Contains('/', StringComparison.Ordinal) => "it has a path",
        _ when name.Contains(':', StringComparison.Ordinal) => "it has a port",
        _ when name.Length > Longest || !NamePattern().IsMatch(name) => "it is no full name of a host",
        _ when Tunnels.Any(tunnel => name == tunnel || name.EndsWith($".{tunnel}", StringComparison.Ordinal)) => "it is a tunnel",
        _ => null,
    };

    /// <summary>Labels and a top level that is not a number; other scripts are written in Punycode.</summary>
    [GeneratedRegex(@"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])\z")]
    private static partial Regex NamePattern();
}
