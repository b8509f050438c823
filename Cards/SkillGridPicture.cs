using System.Collections.Immutable;
using CoachBot.Cards.Schema;

namespace CoachBot.Cards;

/// <summary>
/// Draws the grid of a skill map: a table of one row for each importance, under its name. A column for the names would leave the
/// skills less than a word's width on a phone. Where tables are not drawn, each cell is a line.
/// </summary>
internal static class SkillGridPicture
{
    private const string Nothing = "–";

    public static IEnumerable<Element> Draw(SkillGrid grid) => [Small(grid.Title) with { IsSubtle = true, Spacing = null }, .. grid.Rows.SelectMany((row, index) => Draw(row, index, grid))];

    private static IEnumerable<Element> Draw(SkillGridRow row, int index, SkillGrid grid)
    {
        TableRow cells = new([.. row.Cells.Select((marks, column) => Cell(marks.IsEmpty ? [Nothing] : marks) with { Style = IsFirst(index, column) ? ContainerStyle.Accent : null })]);
        bool hasHeader = index == 0;
        return
        [
            Small($"**{row.Name}**") with { Spacing = Spacing.Small },
            new Table([.. grid.Columns.Select(_ => new TableColumn(1))], hasHeader ? [new([.. grid.Columns.Select(name => Cell([name]))]), cells] : [cells])
            {
                FirstRowAsHeaders = hasHeader,
                Spacing = Spacing.None,
                Fallback = InText(row, grid),
            },
        ];
    }

    /// <summary>The corner that is trained first: low performance of what matters. The ranks in the cells say the same without colour.</summary>
    private static bool IsFirst(int row, int column) => row + column <= 1;

    private static TableCell Cell(ImmutableArray<string> lines) => new([.. lines.Select(Small)]);

    private static Container InText(SkillGridRow row, SkillGrid grid) => new(
        [.. row.Cells.Select((marks, column) => Small($"{grid.Columns[column]}: {(marks.IsEmpty ? Nothing : string.Join(" · ", marks))}"))]);

    private static TextBlock Small(string text) => new(text) { Size = TextSize.Small, Spacing = Spacing.None };
}
