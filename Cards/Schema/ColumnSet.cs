using System.Collections.Immutable;

namespace CoachBot.Cards.Schema;

/// <summary>Columns side by side.</summary>
public sealed record ColumnSet(ImmutableArray<Column> Columns) : Element;

/// <summary>One column; <see cref="Width"/> is "auto", "stretch", a weight as digits ("3") or a width ("88px").</summary>
public sealed record Column(string Width, ImmutableArray<Element> Items)
{
    public string Type { get; } = "Column";

    public Spacing? Spacing { get; init; }

    public ContainerStyle? Style { get; init; }

    public VerticalAlignment? VerticalContentAlignment { get; init; }
}

public enum VerticalAlignment
{
    Bottom,
}
