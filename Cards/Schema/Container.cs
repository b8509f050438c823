using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CoachBot.Cards.Schema;

/// <summary>Elements that belong together, on a ground of their own if it has a style.</summary>
public sealed record Container(ImmutableArray<Element> Items) : Element
{
    public ContainerStyle? Style { get; init; }
}

public enum ContainerStyle
{
    [JsonStringEnumMemberName("accent")]
    Accent,

    [JsonStringEnumMemberName("emphasis")]
    Emphasis,
}
