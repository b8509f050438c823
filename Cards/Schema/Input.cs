using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CoachBot.Cards.Schema;

/// <summary>Something to fill in. Nothing is required by the client: it would also block the buttons that only leave the form.</summary>
/// <param name="Id">What was entered comes back under it.</param>
/// <param name="Label">Shown above it and read aloud.</param>
public abstract record Input(string Id, string Label) : Element
{
    /// <summary>An example, shown while it is empty.</summary>
    public string? Placeholder { get; init; }
}

public sealed record InputText(string Id, string Label, string? Value, int MaxLength) : Input(Id, Label)
{
    public bool? IsMultiline { get; init; }
}

public sealed record InputNumber(string Id, string Label, int? Value, int Min, int Max) : Input(Id, Label);

/// <summary>A day; all dates are ISO 8601.</summary>
public sealed record InputDate(string Id, string Label, string? Value, string Min, string Max) : Input(Id, Label);

/// <summary>A time of day, 00:00 to 23:59.</summary>
public sealed record InputTime(string Id, string Label, string? Value) : Input(Id, Label);

public sealed record InputChoiceSet(string Id, string Label, string? Value, ImmutableArray<Choice> Choices) : Input(Id, Label)
{
    /// <summary>Null for a list that opens.</summary>
    public ChoiceStyle? Style { get; init; }

    /// <summary>Whether any number may be chosen; null for one.</summary>
    public bool? IsMultiSelect { get; init; }

    /// <summary>Whether a long choice goes on in the next line; null for no.</summary>
    public bool? Wrap { get; init; }

    /// <summary>Where more choices are looked up as somebody types; null for nowhere.</summary>
    [JsonPropertyName("choices.data")]
    public DataQuery? ChoicesData { get; init; }
}

/// <summary>Choices that the client looks up.</summary>
/// <param name="Dataset">What it looks among.</param>
public sealed record DataQuery(string Dataset)
{
    /// <summary>Everybody in the organisation: Teams' people picker. It shows the name of whose object id stands in the input.</summary>
    public static DataQuery People { get; } = new("graph.microsoft.com/users");

    [JsonPropertyOrder(-1)]
    public string Type { get; } = "Data.Query";
}

public sealed record Choice(string Title, string Value);

public enum ChoiceStyle
{
    [JsonStringEnumMemberName("expanded")]
    Expanded,
}
