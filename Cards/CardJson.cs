using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CoachBot.Cards.Schema;

namespace CoachBot.Cards;

/// <summary>A card as the JSON that is sent.</summary>
public static class CardJson
{
    /// <summary>The most bytes a card may have; Teams refuses a message above 28 KB with everything around the card counted.</summary>
    public const int MaxBytes = 25 * 1024;

    /// <summary>
    /// Chinese stays Chinese instead of six bytes a character. The stricter default guards JSON that is pasted into HTML,
    /// where a card never goes: it leaves as a body of application/json.
    /// </summary>
    private static readonly CardContext Context =
        new(new JsonSerializerOptions(CardContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The card as UTF-8.</summary>
    /// <exception cref="InvalidOperationException">It is larger than <see cref="MaxBytes"/>.</exception>
    public static byte[] Utf8(AdaptiveCard card)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(card, Context.AdaptiveCard);
        return bytes.Length <= MaxBytes
            ? bytes
            : throw new InvalidOperationException(
                $"A card of {card.Body.Length} elements with {Operations(card)} has {bytes.Length} bytes; at most {MaxBytes} are sent. Draw fewer or shorter lines.");
    }

    /// <summary>Which card it is, without a word of what stands on it: exceptions are logged.</summary>
    private static string Operations(AdaptiveCard card) =>
        card.AllActions.ToList() is { Count: > 0 } actions ? string.Join(", ", actions.Select(action => action.Data.Op)) : "no buttons";

    /// <summary>The same as text.</summary>
    public static string Text(AdaptiveCard card) => Encoding.UTF8.GetString(Utf8(card));
}

/// <summary>How cards are written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(AdaptiveCard))]
internal sealed partial class CardContext : JsonSerializerContext;
