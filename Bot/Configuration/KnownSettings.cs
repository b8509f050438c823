namespace CoachBot.Bot.Configuration;

/// <summary>Every setting there is, so that one which is written wrongly is not passed over.</summary>
internal static class KnownSettings
{
    /// <summary>Stands for the places of a list, or for the names of a table.</summary>
    private const string Any = ":*";

    private static readonly string[] Keys =
    [
        "Bot:AppId", "Bot:TenantId", "Bot:AppType", "Bot:Cloud", "Bot:AllowedTenants:*", "Bot:AllowedServiceHosts:*", "Bot:OpenIdMetadata", "Bot:LoginHost",
        "Bot:Credential:Secret", "Bot:Credential:CertificatePath", "Bot:Credential:CertificateThumbprint", "Bot:Credential:ManagedIdentityClientId",
        "Storage:Provider", "Storage:Sqlite:Path", "Storage:Azure:ConnectionString", "Storage:Azure:TableEndpoint", "Storage:Azure:QueueEndpoint", "Storage:Azure:ClientId",
        "Storage:Azure:Prefix", "Storage:ExportFolder",
        "Coach:Language", "Coach:TimeZone", "Coach:IdealTime:*", "Coach:RevenueProducing:*", "Coach:Benchmarks:AverageForce", "Coach:Benchmarks:HighPerformingForce",
        "Coach:Benchmarks:IdealDayHours", "Coach:WorkingDays:*", "Coach:Holidays:*", "Coach:MakeUpDays:*", "Coach:Calendar:Files:*", "Coach:WeeklySlot", "Coach:Admins:*", "Coach:SendsPerSecond", "Coach:Contact", "Coach:Plans:MostPerPerson",
    ];

    private static readonly string[] Sections = [.. Keys.Select(SectionOf).Distinct()];

    /// <summary>Adds a line to the problems for each that is none; its value, which may be a secret, is not repeated.</summary>
    public static void Check(IConfiguration configuration, List<string> problems) => problems.AddRange(Sections
        .SelectMany(section => configuration.GetSection(section).AsEnumerable())
        .Where(setting => setting.Value is not null && !Sections.Contains(setting.Key, StringComparer.OrdinalIgnoreCase) && !Keys.Any(key => Matches(key, setting.Key)))
        .Select(setting => $"{setting.Key}: is no setting; {NearestTo(setting.Key)} is."));

    private static bool Matches(string key, string name)
    {
        if (!key.EndsWith(Any, StringComparison.Ordinal))
        {
            return string.Equals(key, name, StringComparison.OrdinalIgnoreCase);
        }

        string list = key[..^Any.Length];
        return string.Equals(list, name, StringComparison.OrdinalIgnoreCase) || name.StartsWith($"{list}:", StringComparison.OrdinalIgnoreCase);
    }

    private static string NearestTo(string name) => Keys
        .Select(key => key.EndsWith(Any, StringComparison.Ordinal) ? key[..^Any.Length] : key)
        .Where(key => string.Equals(SectionOf(key), SectionOf(name), StringComparison.OrdinalIgnoreCase))
        .MinBy(key => EditDistance.Between(key.ToUpperInvariant(), name.ToUpperInvariant()))!;

    private static string SectionOf(string key) => key.Split(':')[0];
}
