namespace CoachBot.Bot.Identity;

/// <summary>The clouds that Teams runs in.</summary>
public static class CloudProfiles
{
    private const string PublicIssuer = "https://api.botframework.com";
    private const string GovIssuer = "https://api.botframework.us";
    private const string ChinaIssuer = "https://api.botframework.azure.cn";

    private static readonly Uri PublicMetadata = new("https://login.botframework.com/v1/.well-known/openidconfiguration");
    private static readonly Uri GovMetadata = new("https://login.botframework.azure.us/v1/.well-known/openidconfiguration");
    private static readonly Uri ChinaMetadata = new("https://login.botframework.azure.cn/v1/.well-known/openidconfiguration");

    private static readonly Uri PublicLogin = new("https://login.microsoftonline.com");
    private static readonly Uri GovLogin = new("https://login.microsoftonline.us");
    private static readonly Uri ChinaLogin = new("https://login.partner.microsoftonline.cn");

    /// <summary>All of them; the first is the default.</summary>
    public static IReadOnlyList<CloudProfile> All { get; } =
    [
        new("Public", PublicIssuer, PublicMetadata, PublicLogin, $"{PublicIssuer}/.default",
            new("https://smba.trafficmanager.net/teams/"), ["smba.trafficmanager.net", "smba.onyx.prod.teams.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com"]),
        new("GCC", PublicIssuer, PublicMetadata, PublicLogin, $"{PublicIssuer}/.default",
            new("https://smba.infra.gcc.teams.microsoft.com/teams"), ["smba.infra.gcc.teams.microsoft.com", "smba.trafficmanager.net"]),
        new("GCCHigh", GovIssuer, GovMetadata, GovLogin, $"{GovIssuer}/.default",
            new("https://smba.infra.gov.teams.microsoft.us/teams"), ["smba.infra.gov.teams.microsoft.us"]),
        new("DoD", GovIssuer, GovMetadata, GovLogin, $"{GovIssuer}/.default",
            new("https://smba.infra.dod.teams.microsoft.us/teams"), ["smba.infra.dod.teams.microsoft.us"]),
        new("China", ChinaIssuer, ChinaMetadata, ChinaLogin, $"{ChinaIssuer}/.default",
            new("https://frontend.botapi.msg.infra.teams.microsoftonline.cn/teams"), ["frontend.botapi.msg.infra.teams.microsoftonline.cn"]),
    ];

    /// <summary>The cloud of this name, or null when there is none.</summary>
    public static CloudProfile? Find(string name) => All.FirstOrDefault(cloud => string.Equals(cloud.Name, name, StringComparison.OrdinalIgnoreCase));
}
