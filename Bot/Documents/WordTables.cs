using System.Collections.Immutable;
using System.Globalization;
using CoachBot.Dialogs.Plans.Export;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CoachBot.Bot.Documents;

/// <summary>Tables of a Word file.</summary>
internal static class WordTables
{
    private const int LabelWidth = 2_800;

    /// <summary>A table whose titles stand at the head of each page it goes on to; no row is broken over two.</summary>
    public static IEnumerable<OpenXmlElement> Of(DocumentTable table)
    {
        var widths = Widths(table.Columns);
        var rows = table.Rows.Select((row, index) => Row(row, widths, table.Columns, isBold: table.HasTotal && index == table.Rows.Length - 1));
        return [new Table([Properties(isGrid: true), Grid(widths), Titles(table.Columns, widths), .. rows]), Gap()];
    }

    /// <summary>Labels and values side by side, without lines.</summary>
    public static IEnumerable<OpenXmlElement> Facts(ImmutableArray<(string Label, string Value)> facts)
    {
        int[] widths = [LabelWidth, WordFile.TextWidth - LabelWidth];
        return
        [
            new Table([Properties(isGrid: false), Grid(widths), .. facts.Select(fact => new TableRow(Cell(fact.Label, widths[0], WordStyles.Note), Cell(fact.Value, widths[1], WordStyles.Body)))]),
            Gap(),
        ];
    }

    private static int[] Widths(ImmutableArray<DocumentColumn> columns)
    {
        int all = columns.Sum(column => column.Share);
        return [.. columns.Select(column => WordFile.TextWidth * column.Share / all)];
    }

    private static TableRow Titles(ImmutableArray<DocumentColumn> columns, int[] widths)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        foreach (var (index, column) in columns.Index())
        {
            var cell = Cell(column.Title, widths[index], StyleOf(column), isBold: true);
            cell.TableCellProperties!.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = WordStyles.Shade });
            row.Append(cell);
        }

        return row;
    }

    private static TableRow Row(ImmutableArray<string> cells, int[] widths, ImmutableArray<DocumentColumn> columns, bool isBold)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        row.Append(cells.Select((cell, index) => Cell(cell, widths[index], StyleOf(columns[index]), isBold)));
        return row;
    }

    private static TableCell Cell(string text, int width, string style, bool isBold = false)
    {
        var paragraph = WordText.Paragraph(style, text);
        if (isBold)
        {
            paragraph.GetFirstChild<Run>()!.RunProperties = new(new Bold());
        }

        return new(new TableCellProperties(new TableCellWidth { Width = Number(width), Type = TableWidthUnitValues.Dxa }), paragraph);
    }

    private static string StyleOf(DocumentColumn column) => column.IsNumber ? WordStyles.NumberCell : WordStyles.Cell;

    private static TableProperties Properties(bool isGrid) => new(
    [
        .. isGrid ? (IEnumerable<OpenXmlElement>)[new TableStyle { Val = WordStyles.Grid }] : [],
        new TableWidth { Width = Number(WordFile.TextWidth), Type = TableWidthUnitValues.Dxa },
        new TableLayout { Type = TableLayoutValues.Fixed },
    ]);

    private static TableGrid Grid(int[] widths) => new(widths.Select(width => new GridColumn { Width = Number(width) }));

    // Two tables one after the other would be one.
    private static Paragraph Gap() => WordText.Paragraph(WordStyles.Gap, "");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
