namespace CoachBot.Bot.Files;

/// <summary>
/// Which addresses a file may be sent to or fetched from: those where Microsoft keeps the files of Teams. The address comes from outside, and a plan is not for
/// whoever names one.
/// </summary>
public static class TeamsFileAddress
{
    private const int HttpsPort = 443;

    private const int Longest = 8_000;

    // Each with the dot before it: "evilsharepoint.com" is somebody else's.
    private static readonly string[] Hosts =
    [
        ".sharepoint.com", // OneDrive and SharePoint of a company
        ".sharepoint.cn", // the same, run by 21Vianet
        ".sharepoint.us", ".sharepoint-mil.us", // of the American government
        ".1drv.com", ".onedrive.com", // OneDrive of a person
    ];

    /// <summary>The address of a text; null when it is none of those.</summary>
    public static Uri? Read(string? text) => text is { Length: > 0 and <= Longest } && IsPlain(text) && Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address is { Scheme: "https", Port: HttpsPort, UserInfo: "" } && Hosts.Any(host => address.IdnHost.EndsWith(host, StringComparison.OrdinalIgnoreCase)) ? address : null;

    /// <summary>Nobody reads it in another way: no user, not even an empty one, no backslash, space or letter beyond ASCII before the path.</summary>
    private static bool IsPlain(string text)
    {
        const string Scheme = "https://";
        if (!text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || text.Contains('\\', StringComparison.Ordinal))
        {
            return false;
        }

        var rest = text.AsSpan(Scheme.Length);
        int end = rest.IndexOfAny('/', '?', '#');
        var host = end < 0 ? rest : rest[..end];
        return !host.Contains('@') && !host.ContainsAnyExceptInRange('!', '~');
    }
}
