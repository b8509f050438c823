using System.Text.Json.Serialization;

namespace CoachBot.Cards.Schema;

/// <summary>What a card's body is made of.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), "TextBlock")]
[JsonDerivedType(typeof(Container), "Container")]
[JsonDerivedType(typeof(ColumnSet), "ColumnSet")]
[JsonDerivedType(typeof(InputText), "Input.Text")]
[JsonDerivedType(typeof(InputNumber), "Input.Number")]
[JsonDerivedType(typeof(InputDate), "Input.Date")]
[JsonDerivedType(typeof(InputTime), "Input.Time")]
[JsonDerivedType(typeof(InputChoiceSet), "Input.ChoiceSet")]
[JsonDerivedType(typeof(Table), "Table")]
[JsonDerivedType(typeof(GroupedBarChart), "Chart.VerticalBar.Grouped")]
[JsonDerivedType(typeof(LineChart), "Chart.Line")]
public abstract record Element
{
    /// <summary>The distance to what is above; null for the client's usual one.</summary>
    public Spacing? Spacing { get; init; }

    /// <summary>Drawn by a client that does not know this element.</summary>
    public Element? Fallback { get; init; }

    /// <summary>Whether it only says again what another element says, for phones that draw neither a chart nor its fallback.</summary>
    [JsonIgnore]
    public bool IsRepeated { get; init; }
}

public enum Spacing
{
    None,
    Small,
}
