using System.Collections.Frozen;
using System.Text.Json;

namespace CoachBot.Coaching.Plans;

/// <summary>The ids that steps, fields, kinds and the like are stored and written about under: "customer-strategy". A test pins them; they never change.</summary>
public static class PlanIds
{
    /// <summary>The id of a value.</summary>
    public static string Id<T>(this T value)
        where T : struct, Enum => Known<T>.Ids[value];

    /// <summary>The value of an id that came from outside, or null when there is none.</summary>
    public static T? From<T>(string id)
        where T : struct, Enum => Known<T>.Values.TryGetValue(id, out var value) ? value : null;

    private static class Known<T>
        where T : struct, Enum
    {
        public static FrozenDictionary<T, string> Ids { get; } =
            Enum.GetValues<T>().ToFrozenDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName($"{value}"));

        public static FrozenDictionary<string, T> Values { get; } = Ids.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
