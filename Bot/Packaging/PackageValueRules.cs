using System.Text.RegularExpressions;

namespace CoachBot.Bot.Packaging;

/// <summary>What Teams accepts for the values of a package.</summary>
internal static partial class PackageValueRules
{
    private const string ExampleHost = "coach.contoso.com";

    /// <summary>Checks the values as they were typed; each wrong one adds a line to the problems.</summary>
    /// <returns>The values as they are written; in the place of a wrong one something that makes no further problem in the files.</returns>
    public static PackageValues Check(PackageValues typed, List<string> problems)
    {
        var id = Guid.TryParseExact(typed.AppId, "D", out var parsed) ? parsed : Guid.Empty;
        if (id == Guid.Empty)
        {
            problems.Add($"--app-id: '{typed.AppId}' is not accepted; the GUID of the app registration, such as 11111111-2222-3333-4444-555555555555, is.");
        }

        string domain = typed.Domain.ToLowerInvariant();
        if (PublicHost.Refusal(domain) is { } refusal)
        {
            problems.Add($"--domain: '{typed.Domain}' is not accepted: {refusal}; the host the bot is reached at, such as {ExampleHost}, is.");
            domain = ExampleHost;
        }

        if (!VersionPattern().IsMatch(typed.Version))
        {
            problems.Add($"--version: '{typed.Version}' is not accepted; three whole numbers, such as 1.2.3, are.");
        }

        return new(id.ToString("D"), domain, typed.Version);
    }

    [GeneratedRegex(@"^(0|[1-9][0-9]{0,8})(\.(0|[1-9][0-9]{0,8})){2}\z")]
    private static partial Regex VersionPattern();
}
