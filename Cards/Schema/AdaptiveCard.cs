using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CoachBot.Cards.Schema;

/// <summary>An Adaptive Card as Teams takes it. Only what CoachBot draws is written down in this folder.</summary>
/// <param name="Body">From top to bottom, which is also the order it is read aloud in.</param>
public sealed record AdaptiveCard(ImmutableArray<Element> Body)
{
    [JsonPropertyOrder(-5)]
    public string Type { get; } = "AdaptiveCard";

    [JsonPropertyName("$schema"), JsonPropertyOrder(-4)]
    public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    /// <summary>The newest version Teams draws; phones draw nothing at all when it is missing.</summary>
    [JsonPropertyOrder(-3)]
    public string Version { get; } = "1.5";

    /// <summary>The language the card is written in, for whoever reads it aloud; of "zh-Hans" the "zh", for more is not accepted.</summary>
    [JsonPropertyOrder(-2)]
    public required string Lang { get; init => field = value.Split('-')[0]; }

    /// <summary>Shown instead of the card by a client that cannot draw it.</summary>
    [JsonPropertyOrder(-1)]
    public required string FallbackText { get; init; }

    /// <summary>The buttons under the card; null when it has none, or they stand in rows at the end of the body.</summary>
    public ImmutableArray<CardAction>? Actions { get; init; }

    /// <summary>All buttons, wherever they stand.</summary>
    [JsonIgnore]
    public IEnumerable<CardAction> AllActions => Body.OfType<ActionSet>().SelectMany(set => set.Actions).Concat(Actions ?? []);
}
