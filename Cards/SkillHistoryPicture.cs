using System.Collections.Immutable;
using System.Globalization;
using CoachBot.Cards.Schema;

namespace CoachBot.Cards;

/// <summary>Draws a history as lines over time, one of each who rated; in text, where charts are not drawn, as the same scores one after the other.</summary>
internal static class SkillHistoryPicture
{
    private const int Lowest = 1, Highest = 7;

    public static IEnumerable<Element> Draw(SkillHistoryView view)
    {
        ImmutableArray<LineSeries> lines =
        [
            .. Line(view.Legend.Self, ChartColor.Blue, view.Days, day => day.Self),
            .. Line(view.Legend.Manager, ChartColor.Marigold, view.Days, day => day.Manager),
            .. view.Legend.Earlier is { } earlier ? Line(earlier, ChartColor.Neutral, view.Days, day => day.Earlier) : [],
        ];
        return
        [
            Small(view.Legend.Picture) with { IsSubtle = true },
            new LineChart(view.Legend.Picture, lines, Lowest, Highest) { Fallback = InText(lines, view.Days) },
        ];
    }

    /// <summary>A line of one rater, with the last score of each day; none for a rater who has not rated.</summary>
    private static IEnumerable<LineSeries> Line(string legend, ChartColor color, ImmutableArray<SkillHistoryRow> days, Func<SkillHistoryRow, int?> score)
    {
        ImmutableArray<LinePoint> points = [.. days.Where(day => score(day) is not null).GroupBy(day => day.Date).Select(day => new LinePoint(day.Key, score(day.Last())!.Value))];
        return points.IsEmpty ? [] : [new(legend, color, points)];
    }

    private static Container InText(ImmutableArray<LineSeries> lines, ImmutableArray<SkillHistoryRow> days)
    {
        var names = days.DistinctBy(day => day.Date).ToDictionary(day => day.Date, day => day.Name);
        return new([.. lines.Select(line => Small($"**{line.Legend}** {string.Join(" → ", line.Values.Select(point => $"{Score(point)} ({names[point.X.ToString()]})"))}"))]);
    }

    private static string Score(LinePoint point) => point.Y.ToString(CultureInfo.InvariantCulture);

    private static TextBlock Small(string text) => new(text) { Size = TextSize.Small };
}
