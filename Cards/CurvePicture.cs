using System.Collections.Immutable;
using System.Globalization;
using CoachBot.Cards.Schema;

namespace CoachBot.Cards;

/// <summary>Draws a curve: a line of what was done and where it goes, one of nothing done, and dots. In text, where charts are not drawn, the numbers of the days that are listed.</summary>
internal static class CurvePicture
{
    public static IEnumerable<Element> Draw(CurveView view) =>
    [
        Small(view.Legend.Picture) with { IsSubtle = true },
        new LineChart(view.Legend.Picture, [.. Lines(view), .. view.Dots.Select(Dot)], 0, 100)
        {
            XAxisTitle = view.Legend.Days,
            YAxisTitle = view.Legend.Picture,
            Fallback = InText(view),
        },
    ];

    private static IEnumerable<LineSeries> Lines(CurveView view)
    {
        ImmutableArray<LinePoint> past = With(view, point => point.Day <= view.Today), ahead = With(view, point => point.Day >= view.Today);
        return
        [
            .. past.Length < 2 ? [] : new[] { new LineSeries(view.Legend.With, ChartColor.Blue, past) },
            .. ahead.Length < 2 ? [] : new[] { new LineSeries(view.Legend.Ahead, ChartColor.Teal, ahead) },
            new(view.Legend.Without, ChartColor.Neutral, [.. view.Points.Select(point => new LinePoint(point.Day, point.Without))]),
        ];
    }

    private static ImmutableArray<LinePoint> With(CurveView view, Func<CurvePoint, bool> isIn) => [.. view.Points.Where(isIn).Select(point => new LinePoint(point.Day, point.With))];

    private static LineSeries Dot(CurveDot dot) => new(dot.Legend, dot.IsClaim ? ChartColor.Purple : ChartColor.Marigold, [new(dot.Day, dot.Percent)]);

    /// <summary>The table under the picture says the same, so that text has it once.</summary>
    private static Container InText(CurveView view)
    {
        var listed = view.Points.Where(point => point.Name is not null).ToList();
        return new(
        [
            Small(Series(view.Legend.With, listed, point => point.With)),
            Small(Series(view.Legend.Without, listed, point => point.Without)),
            .. view.Dots.Select(dot => Small(string.Create(CultureInfo.InvariantCulture, $"**{dot.Legend}** {dot.Percent}% ({dot.Day})"))),
        ]) { IsRepeated = true };
    }

    private static string Series(string legend, List<CurvePoint> points, Func<CurvePoint, int> value) =>
        $"**{legend}** {string.Join(" → ", points.Select(point => $"{Percent(value(point))} ({point.Day.ToString(CultureInfo.InvariantCulture)})"))}";

    private static string Percent(int value) => string.Create(CultureInfo.InvariantCulture, $"{value}%");

    private static TextBlock Small(string text) => new(text) { Size = TextSize.Small };
}
