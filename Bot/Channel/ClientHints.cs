using System.Globalization;
using CoachBot.Dialogs;
using NodaTime;

namespace CoachBot.Bot.Channel;

/// <summary>What an activity tells about its sender's language, zone and name.</summary>
public static class ClientHints
{
    /// <summary>Names are kept and shown to colleagues; a longer one is made up.</summary>
    private const int LongestName = 80;

    /// <summary>The hints of an activity; what it does not tell, or tells in a way we do not know, is null.</summary>
    public static Hints Of(Activity activity)
    {
        var client = activity.Entities?.FirstOrDefault(entity => entity is { Type: "clientInfo" });
        return new(
            Languages.FromLocale(activity.Locale) ?? Languages.FromLocale(client?.Locale),
            Zone(client?.Timezone) ?? Zone(activity.LocalTimezone) ?? OffsetZone(activity.LocalTimestamp))
        {
            Name = activity.From?.Name?.Trim() is { Length: > 0 and <= LongestName } name ? name : null,
        };
    }

    private static DateTimeZone? Zone(string? id) => id is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);

    private static DateTimeZone? OffsetZone(string? timestamp) =>
        DateTimeOffset.TryParse(timestamp, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) && HasOffset(timestamp)
            ? DateTimeZone.ForOffset(Offset.FromTimeSpan(moment.Offset))
            : null;

    /// <summary>A timestamp without an offset would be read in the server's zone, which says nothing about the sender.</summary>
    private static bool HasOffset(string timestamp) => timestamp.Length > 10 && timestamp.AsSpan(10).IndexOfAny('+', '-', 'Z') >= 0;
}
