using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace CoachBot.Storage.Azure;

/// <summary>The text of a message in the queue: plain ASCII whatever the owner is called, so it needs no other encoding.</summary>
/// <param name="V">Schema version.</param>
/// <param name="Due">Unix seconds.</param>
/// <param name="Hops">How often it was taken without that counting as a try: before its time, or when it could not be handled.</param>
internal sealed record WakeUpMessage(int V, string Table, string Owner, long Due, int Hops)
{
    private const int Version = 1;

    [JsonIgnore]
    public WakeUp WakeUp => new(new Owner(Table, Owner), Instant.FromUnixTimeSeconds(Due));

    public static WakeUpMessage Of(WakeUp wakeUp) =>
        new(Version, wakeUp.Owner.Table, wakeUp.Owner.Id, WholeSeconds.Until(wakeUp.Due), Hops: 0);

    /// <summary>The message that was handed out.</summary>
    public static WakeUpMessage HandedOutAs(LeasedWakeUp leased) => Of(leased.WakeUp) with { Hops = leased.Hops };

    /// <summary>Null when the text is not one that <see cref="Write"/> wrote.</summary>
    public static WakeUpMessage? Read(string text)
    {
        try
        {
            var read = JsonSerializer.Deserialize(text, WakeUpJson.Default.WakeUpMessage);
            return read is { V: Version, Hops: >= 0 } && InRange(read.Due) ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>As it is hidden again.</summary>
    public WakeUpMessage Hop() => this with { Hops = Hops + 1 };

    public string Write() => JsonSerializer.Serialize(this, WakeUpJson.Default.WakeUpMessage);

    private static bool InRange(long due) =>
        due >= Instant.MinValue.ToUnixTimeSeconds() && due <= Instant.MaxValue.ToUnixTimeSeconds();
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(WakeUpMessage))]
internal sealed partial class WakeUpJson : JsonSerializerContext;
