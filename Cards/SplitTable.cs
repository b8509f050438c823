using System.Globalization;
using CoachBot.Cards.Schema;

namespace CoachBot.Cards;

/// <summary>Draws a split as lines of text: what the chart's numbers stand for, and all there is where charts are not drawn.</summary>
internal static class SplitTable
{
    /// <summary>Marks an activity that produces revenue.</summary>
    private const string Mark = "●";

    /// <summary>Wide enough for "100% (100%)", so that the column stands straight from line to line.</summary>
    private const string SharesWidth = "88px";

    public static Element Draw(SplitView view) => new Container([
        Line(RevenueLegend(view), "", $"{view.Legend.Yours} ({view.Legend.Ideal})", isHeader: true),
        .. view.Rows.Select((row, index) => Line(Name(row, index), row.Time, $"**{row.Yours}%** ({row.Ideal}%)", isHeader: false)),
    ])
    {
        IsRepeated = true,
    };

    public static string Name(SplitRow row, int index) => $"{Number(index)} {row.Name}{(row.ProducesRevenue ? $"\u00A0{Mark}" : "")}";

    public static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    public static string RevenueLegend(SplitView view) => $"{Mark} {view.Legend.ProducesRevenue}";

    private static ColumnSet Line(string name, string time, string shares, bool isHeader) =>
        new([
            new("stretch", [Cell(name, isHeader)]),
            .. time.Length == 0 ? [] : new Column[] { new("auto", [Cell(time, isHeader) with { HorizontalAlignment = Alignment.Right }]) },
            new(SharesWidth, [Cell(shares, isHeader) with { HorizontalAlignment = Alignment.Right }]) { Spacing = Spacing.Small },
        ])
        {
            Spacing = Spacing.None,
        };

    private static TextBlock Cell(string text, bool isHeader) => new(text) { Size = TextSize.Small, IsSubtle = isHeader ? true : null };
}
