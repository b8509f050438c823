using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace CoachBot.Dialogs.Settings;

/// <summary>Finds IANA time zones by what people call them.</summary>
public static partial class ZoneNames
{
    // The first Chinese name of a zone is the one its time is called by.
    private static readonly OrderedDictionary<string, string> Cities = new(StringComparer.OrdinalIgnoreCase)
    {
        ["北京"] = "Asia/Shanghai", ["beijing"] = "Asia/Shanghai", ["上海"] = "Asia/Shanghai", ["广州"] = "Asia/Shanghai", ["深圳"] = "Asia/Shanghai",
        ["成都"] = "Asia/Shanghai", ["中国"] = "Asia/Shanghai", ["china"] = "Asia/Shanghai", ["乌鲁木齐"] = "Asia/Urumqi", ["香港"] = "Asia/Hong_Kong",
        ["澳门"] = "Asia/Macau", ["台北"] = "Asia/Taipei", ["新加坡"] = "Asia/Singapore", ["东京"] = "Asia/Tokyo", ["首尔"] = "Asia/Seoul",
        ["曼谷"] = "Asia/Bangkok", ["吉隆坡"] = "Asia/Kuala_Lumpur", ["雅加达"] = "Asia/Jakarta", ["孟买"] = "Asia/Kolkata", ["mumbai"] = "Asia/Kolkata",
        ["delhi"] = "Asia/Kolkata", ["迪拜"] = "Asia/Dubai", ["悉尼"] = "Australia/Sydney", ["伦敦"] = "Europe/London", ["巴黎"] = "Europe/Paris",
        ["柏林"] = "Europe/Berlin", ["munich"] = "Europe/Berlin", ["frankfurt"] = "Europe/Berlin", ["莫斯科"] = "Europe/Moscow",
        ["纽约"] = "America/New_York", ["boston"] = "America/New_York", ["芝加哥"] = "America/Chicago", ["洛杉矶"] = "America/Los_Angeles",
        ["san francisco"] = "America/Los_Angeles", ["seattle"] = "America/Los_Angeles", ["多伦多"] = "America/Toronto", ["圣保罗"] = "America/Sao_Paulo",
    };

    private static readonly ILookup<string, string> ByLastPart = DateTimeZoneProviders.Tzdb.Ids
        .Where(id => id.Contains('/') && !id.StartsWith("Etc/", StringComparison.Ordinal))
        .ToLookup(id => id[(id.LastIndexOf('/') + 1)..].Replace('_', ' '), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> ById =
        DateTimeZoneProviders.Tzdb.Ids.ToFrozenDictionary(id => id, StringComparer.OrdinalIgnoreCase);

    /// <summary>The ids of the zones a name may mean: none, one, or several.</summary>
    public static IReadOnlyList<string> Find(string name)
    {
        string folded = Width.Fold(name).Trim().TrimEnd('.', '。', '市');
        if (Offset().Match(folded) is { Success: true } offset)
        {
            return FromOffset(offset);
        }

        return Cities.TryGetValue(folded, out string? city) || ById.TryGetValue(folded.Replace(' ', '_'), out city)
            ? [city]
            : [.. ByLastPart[folded.Replace('_', ' ')]];
    }

    /// <summary>What people call a zone by: its city, "Shanghai", 北京; its id where it has none.</summary>
    public static string City(string id, Language language) => language switch
    {
        Language.Chinese => Cities.FirstOrDefault(city => city.Value == id && city.Key[0] > '\u2E80').Key ?? City(id, Language.English),
        Language.English => id[(id.LastIndexOf('/') + 1)..].Replace('_', ' '),
        _ => throw new NotSupportedException($"{language} has no names of cities."),
    };

    private static IReadOnlyList<string> FromOffset(Match offset)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"UTC{offset.Groups[1].Value}{int.Parse(offset.Groups[2].Value, CultureInfo.InvariantCulture):00}:{(offset.Groups[3].Success ? offset.Groups[3].Value : "00")}");
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is { } zone ? [zone.Id] : [];
    }

    [GeneratedRegex(@"^(?:UTC|GMT)?\s*([+-])(\d{1,2})(?::?(\d{2}))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Offset();
}
