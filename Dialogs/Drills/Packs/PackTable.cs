using System.Collections.Immutable;

namespace CoachBot.Dialogs.Drills.Packs;

/// <summary>A cell.</summary>
/// <param name="Text">As it stands there.</param>
/// <param name="At">Where.</param>
public sealed record PackCell(string Text, PackPlace At);

/// <summary>A drill in one language, as a pack says it.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Cells">By the id of the column; what is not there is empty.</param>
public sealed record PackRow(PackPlace At, ImmutableDictionary<string, PackCell> Cells)
{
    /// <summary>The cell of a column.</summary>
    public PackCell this[string column] => Cells.GetValueOrDefault(column) ?? new("", At);

    /// <summary>What a cell says, on one line.</summary>
    public string Line(string column) => string.Join(' ', this[column].Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>What a pack says, before it is looked at.</summary>
/// <param name="Rows">In order.</param>
/// <param name="Errors">What cannot be read; with any, nothing more is checked.</param>
public sealed record PackTable(ImmutableArray<PackRow> Rows, ImmutableArray<PackError> Errors)
{
    /// <summary>A pack that cannot be read.</summary>
    public static PackTable Wrong(params ImmutableArray<PackError> errors) => new([], errors);
}
