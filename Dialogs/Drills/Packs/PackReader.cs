using System.Collections.Immutable;

namespace CoachBot.Dialogs.Drills.Packs;

/// <summary>Reads a pack: JSON where it begins with a bracket, and else the rows of a spreadsheet.</summary>
public static class PackReader
{
    /// <summary>The rows of a text.</summary>
    public static PackTable Read(string text) => text.AsSpan().TrimStart('\uFEFF').TrimStart() is ['[' or '{', ..] ? PackJson.Read(text.TrimStart('\uFEFF')) : ReadSheet(text.TrimStart('\uFEFF'));

    private static PackTable ReadSheet(string text)
    {
        var (rows, errors) = CsvText.Read(text);
        if (errors.Length > 0)
        {
            return PackTable.Wrong(errors);
        }

        if (rows.Length == 0)
        {
            return PackTable.Wrong(new PackError(null, null, texts => texts.PackEmpty));
        }

        var head = rows[0].Select(cell => (Cell: cell, Id: PackColumns.Find(cell.Text))).ToImmutableArray();
        ImmutableArray<PackError> wrong = [.. Head(head), .. rows.Skip(1).Where(row => row.Length > head.Length && row.Skip(head.Length).Any(cell => cell.Text.Length > 0)).Select(TooMany)];
        return wrong.Length > 0 ? PackTable.Wrong(wrong) : new([.. rows.Skip(1).Select(row => Row(row, head))], rows.Length == 1 ? [new(null, null, texts => texts.PackEmpty)] : []);

        PackError TooMany(ImmutableArray<PackCell> row) => new(row[head.Length].At, null, texts => texts.TooManyCells(row.Length, head.Length));
    }

    private static IEnumerable<PackError> Head(ImmutableArray<(PackCell Cell, string? Id)> head) =>
    [
        .. head.Where(each => each.Id is null && each.Cell.Text.Length > 0).Select(each => new PackError(each.Cell.At, null, texts => texts.UnknownColumn(each.Cell.Text))),
        .. head.Where(each => each.Id is not null).GroupBy(each => each.Id).Where(same => same.Count() > 1)
            .Select(same => new PackError(same.Last().Cell.At, same.Key, texts => texts.ColumnTwice)),
        .. PackColumns.Needed.Except(head.Select(each => each.Id).OfType<string>()).Select(id => new PackError(head[0].Cell.At with { Column = 0 }, null, texts => texts.ColumnMissing(id))),
    ];

    private static PackRow Row(ImmutableArray<PackCell> row, ImmutableArray<(PackCell Cell, string? Id)> head) => new(
        row[0].At with { Column = 0 },
        head.Select((column, place) => (column.Id, Cell: place < row.Length ? row[place] : new("", row[0].At with { Column = place + 1 })))
            .Where(each => each.Id is not null)
            .ToImmutableDictionary(each => each.Id!, each => each.Cell with { Text = FormulaCells.Read(each.Cell.Text) }));
}
