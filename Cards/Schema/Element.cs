using System.Text.Json.Serialization;

namespace CoachBot.Cards.Schema;

/// <summary>What a card's body is made of.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), "TextBlock")]
[JsonDerivedType(typeof(Container), "Container")]
[JsonDerivedType(typeof(ColumnSet), "ColumnSet")]
[JsonDerivedType(typeof(FactSet), "FactSet")]
[JsonDerivedType(typeof(InputText), "Input.Text")]
[JsonDerivedType(typeof(InputNumber), "Input.Number")]
[JsonDerivedType(typeof(InputDate), "Input.Date")]
[JsonDerivedType(typeof(InputChoiceSet), "Input.ChoiceSet")]
[JsonDerivedType(typeof(HorizontalBarChart), "Chart.HorizontalBar")]
public abstract record Element
{
    /// <summary>The distance to what is above; null for the client's usual one.</summary>
    public Spacing? Spacing { get; init; }

    /// <summary>Drawn by a client that does not know this element.</summary>
    public Element? Fallback { get; init; }
}

public enum Spacing
{
    None,
    Small,
    Medium,
    Large,
}
