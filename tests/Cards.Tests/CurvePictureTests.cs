using System.Globalization;
using CoachBot.Cards.Schema;
using CoachBot.Cards.Tests.Samples;
using CsCheck;

namespace CoachBot.Cards.Tests;

/// <summary>A curve says the same in its picture, in its text and in its table.</summary>
public sealed class CurvePictureTests
{
    private static readonly CurveView Sample = new EnglishSample().Curve;

    private static readonly Gen<CurveView> Curves = Gen.Select(Gen.Int[0, 100], Gen.Int[0, 100], Gen.Bool).Array[1, 30].Select(Gen.Int[0, 90]).Select(drawn => Sample with
    {
        Points = [.. drawn.Item1.Select((point, n) => new CurvePoint(n * 3, point.Item1, point.Item2) { Name = point.Item3 ? $"{n * 3}" : null, Reached = "1/1" })],
        Today = drawn.Item2,
    });

    [Fact]
    public void The_text_in_its_place_has_the_numbers_of_the_listed_days_and_of_the_dots() => Curves.Sample(view =>
    {
        var texts = ((Container)Chart(view).Fallback!).Items.Cast<TextBlock>().Select(text => text.Text).ToList();
        var listed = view.Points.Where(point => point.Name is not null).ToList();
        Assert.Equal($"**{view.Legend.With}** {string.Join(" → ", listed.Select(point => $"{point.With}% ({point.Day})"))}", texts[0]);
        Assert.Equal($"**{view.Legend.Without}** {string.Join(" → ", listed.Select(point => $"{point.Without}% ({point.Day})"))}", texts[1]);
        Assert.Equal(view.Dots.Select(dot => $"**{dot.Legend}** {dot.Percent}% ({dot.Day})"), texts.Skip(2));
    });

    [Fact]
    public void The_table_has_the_numbers_of_the_listed_days() => Curves.Sample(view => Assert.Equal(
        view.Points.Where(point => point.Name is not null).Select(point => $"{point.Name} **{point.With}%** **{point.Without}%** 1/1"),
        CurveCard.Draw(view, "en").Body.OfType<ColumnSet>().Skip(1).Take(view.Points.Count(point => point.Name is not null))
            .Select(row => string.Join(' ', row.Columns.Select(column => ((TextBlock)column.Items[0]).Text)))));

    [Fact]
    public void The_line_is_the_past_to_today_and_goes_on_from_there() => Curves.Sample(view =>
    {
        var lines = Chart(view).Data.ToDictionary(line => line.Legend, line => line.Values.Select(point => int.Parse(point.X.ToString(), CultureInfo.InvariantCulture)).ToList());
        Assert.Equal(view.Points.Select(point => point.Day), lines[view.Legend.Without]);
        Assert.All(lines.GetValueOrDefault(view.Legend.With, []), day => Assert.True(day <= view.Today));
        Assert.All(lines.GetValueOrDefault(view.Legend.Ahead, []), day => Assert.True(day >= view.Today));
        Assert.All(lines, line => Assert.Equal(line.Value.Order(), line.Value));
    });

    [Fact]
    public void Days_are_numbers_on_the_wire_and_dates_stay_text()
    {
        Assert.Contains("\"x\":30,\"y\":91", CardJson.Text(CurveCard.Draw(Sample, "en")), StringComparison.Ordinal);
        Assert.Contains("\"x\":\"2026-03-03\"", CardJson.Text(SkillHistoryCard.Draw(new EnglishSample().SkillHistory, "en")), StringComparison.Ordinal);
    }

    private static LineChart Chart(CurveView view) => CurveCard.Draw(view, "en").Body.OfType<LineChart>().Single();
}
