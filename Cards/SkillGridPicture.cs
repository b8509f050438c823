using System.Collections.Immutable;
using CoachBot.Cards.Schema;

namespace CoachBot.Cards;

/// <summary>Draws the grid of a skill map as a table, and as lines where tables are not drawn.</summary>
internal static class SkillGridPicture
{
    /// <summary>The names of the rows are short, and a phone needs the width for the skills.</summary>
    private const int NameWidth = 2, CellWidth = 3;

    public static IEnumerable<Element> Draw(SkillGrid grid) =>
    [
        Small(grid.Title) with { IsSubtle = true },
        new Table(
            [new(NameWidth), .. grid.Columns.Select(_ => new TableColumn(CellWidth))],
            [new([Cell([]), .. grid.Columns.Select(name => Cell([name]))]), .. grid.Rows.Select(Row)])
        {
            Fallback = InText(grid),
        },
    ];

    private static TableRow Row(SkillGridRow row, int index) => new(
        [Cell([row.Name]), .. row.Cells.Select((marks, column) => Cell(marks) with { Style = IsFirst(index, column) ? ContainerStyle.Accent : null })]);

    /// <summary>The corner that is trained first: low performance of what matters. The ranks in the cells say the same without colour.</summary>
    private static bool IsFirst(int row, int column) => row + column <= 1;

    private static TableCell Cell(ImmutableArray<string> lines) => new([.. lines.Select(Small)]);

    /// <summary>One line for each cell that is not empty.</summary>
    private static Container InText(SkillGrid grid) => new(
    [
        .. grid.Rows.SelectMany(row => row.Cells.Select((marks, column) => (Marks: marks, Name: $"{row.LongName} · {grid.Columns[column]}")))
            .Where(cell => !cell.Marks.IsEmpty)
            .Select(cell => Small($"**{cell.Name}** {string.Join(" · ", cell.Marks)}")),
    ]);

    private static TextBlock Small(string text) => new(text) { Size = TextSize.Small, Spacing = Spacing.None };
}
