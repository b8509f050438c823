using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace CoachBot.Bot.Identity;

/// <summary>Which channels a key of the issuer vouches for. The field is not of the JWK standard, so the library keeps it as it came.</summary>
public static class Endorsements
{
    private const string Field = "endorsements";

    /// <summary>The channels; none for a key that names none, or that was not read from the issuer's document.</summary>
    public static ImmutableArray<string> Of(SecurityKey? key) =>
        key is JsonWebKey published && published.AdditionalData.TryGetValue(Field, out object? value) ? Read(value) : [];

    private static ImmutableArray<string> Read(object? value) => value switch
    {
        string one => [one],
        JsonElement { ValueKind: JsonValueKind.String } one => [one.GetString()!],
        JsonElement { ValueKind: JsonValueKind.Array } many => [.. many.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!)],
        IEnumerable<object> many => [.. many.SelectMany(one => one is string or JsonElement { ValueKind: JsonValueKind.String } ? Read(one) : [])],
        _ => [],
    };
}
