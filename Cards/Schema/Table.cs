using System.Collections.Immutable;

namespace CoachBot.Cards.Schema;

/// <summary>Cells in rows and columns.</summary>
/// <param name="Columns">As many as each row has cells.</param>
/// <param name="Rows">From top to bottom.</param>
public sealed record Table(ImmutableArray<TableColumn> Columns, ImmutableArray<TableRow> Rows) : Element
{
    /// <summary>Whether the first row names the columns.</summary>
    public required bool FirstRowAsHeaders { get; init; }

    public bool ShowGridLines { get; } = true;
}

/// <param name="Width">Its share of the table's width.</param>
public sealed record TableColumn(int Width);

public sealed record TableRow(ImmutableArray<TableCell> Cells)
{
    public string Type { get; } = "TableRow";
}

public sealed record TableCell(ImmutableArray<Element> Items)
{
    public string Type { get; } = "TableCell";

    public ContainerStyle? Style { get; init; }
}
