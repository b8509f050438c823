using System.Collections.Immutable;
using CoachBot.Cards.Schema;

namespace CoachBot.Cards;

/// <summary>
/// Draws a split as a chart: two bars an activity. Names of activities do not fit under bars (Teams cuts them to three letters),
/// so the chart counts the activities and <see cref="SplitTable"/> under it names them.
/// </summary>
internal static class SplitPicture
{
    /// <summary>Characters of the longest bar where the chart is drawn in text; the numbers after it fit beside it on a phone.</summary>
    private const int LongestBar = 8;

    public static IEnumerable<Element> Draw(SplitView view) =>
    [
        Small(view.Legend.Picture) with { IsSubtle = true, Spacing = null },
        new GroupedBarChart(
            view.Legend.Picture,
            [
                new(view.Legend.Yours, ChartColor.Blue, Bars(view, row => row.Yours)),
                new(view.Legend.Ideal, ChartColor.Neutral, Bars(view, row => row.Ideal)),
            ])
        {
            Fallback = InText(view),
        },
    ];

    private static ImmutableArray<Bar> Bars(SplitView view, Func<SplitRow, int> value) =>
        [.. view.Rows.Select((row, index) => new Bar(SplitTable.Number(index), value(row)))];

    /// <summary>
    /// Bars of characters, full and shaded. Weighted columns with a ground would be bars too, but a client pads each ground,
    /// and anything under 10% is drawn the same.
    /// </summary>
    private static Container InText(SplitView view)
    {
        var longest = view.Rows.SelectMany(row => new[] { row.Yours, row.Ideal, 1 }).Max();
        return new([
            Row([Small(SplitTable.RevenueLegend(view))], [Small($"█ {view.Legend.Yours} · ░ {view.Legend.Ideal}")]),
            .. view.Rows.Select((row, index) => Row(
                [Small(SplitTable.Name(row, index)), Small(row.Time) with { IsSubtle = true }],
                [
                    Small(TextBar(row.Yours, longest, '█')) with { Color = TextColor.Accent },
                    Small(TextBar(row.Ideal, longest, '░')),
                ])),
        ]);
    }

    private static ColumnSet Row(ImmutableArray<Element> name, ImmutableArray<Element> bars) =>
        new([new("1", name), new("1", bars)]) { Spacing = Spacing.Small };

    private static TextBlock Small(string text) => new(text) { Size = TextSize.Small, Spacing = Spacing.None };

    /// <summary>A bar with its number; what is more than nothing is never drawn as nothing.</summary>
    private static string TextBar(int percent, int longest, char mark)
    {
        var length = ((percent * LongestBar) + longest - 1) / longest;
        return $"{new string(mark, length)} {percent}%".TrimStart();
    }
}
