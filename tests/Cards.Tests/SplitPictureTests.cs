using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Cards.Schema;
using CoachBot.Cards.Tests.Samples;
using CsCheck;

namespace CoachBot.Cards.Tests;

public sealed partial class SplitPictureTests
{
    private static readonly SplitView Day = new EnglishSample().Day;

    /// <summary>Ten rows of any shares, in which a split of nothing and one of a single activity come up.</summary>
    private static readonly Gen<SplitView> Splits = Gen.Select(Gen.Int[0, 100].Array[10], Gen.Int[0, 100].Array[10], (yours, ideal) =>
        Day with { Rows = [.. Day.Rows.Select((row, i) => row with { Yours = yours[i], Ideal = ideal[i] })] });

    [Fact]
    public void Check_084_the_fallback_has_the_numbers_of_the_chart() => Splits.Sample(view =>
    {
        var chart = Chart(view);
        var rows = ((Container)chart.Fallback!).Items.Skip(1).Cast<ColumnSet>().ToList();

        Assert.Equal(chart.Data.Select(series => series.Values.Select(bar => bar.Y)), [rows.Select(r => Percent(r, 0)), rows.Select(r => Percent(r, 1))]);
        Assert.Equal(chart.Data[0].Values.Select(bar => bar.X), rows.Select(row => Texts(row.Columns[0])[0].Split(' ')[0]));
    });

    [Fact]
    public void Check_084_the_table_has_the_numbers_of_the_chart() => Splits.Sample(view =>
    {
        var lines = SplitCard.Draw(view, "en").Body.OfType<Container>().First(c => c.IsRepeated).Items.Skip(1).Cast<ColumnSet>();

        Assert.Equal(
            Chart(view).Data[0].Values.Zip(Chart(view).Data[1].Values, (yours, ideal) => $"**{yours.Y}%** ({ideal.Y}%)"),
            lines.Select(line => Texts(line.Columns[^1])[0]));
    });

    [Fact]
    public void A_bar_is_longer_the_more_it_stands_for() => Splits.Sample(view =>
    {
        var bars = ((Container)Chart(view).Fallback!).Items.Skip(1).Cast<ColumnSet>()
            .SelectMany((row, i) => new[] { (view.Rows[i].Yours, Bar(row, 0)), (view.Rows[i].Ideal, Bar(row, 1)) })
            .Order().ToList();

        Assert.Equal(bars.Select(bar => bar.Item2).Order(), bars.Select(bar => bar.Item2));
        Assert.All(bars, bar => Assert.Equal(bar.Item1 == 0, bar.Item2 == 0));
        Assert.InRange(bars[^1].Item2, 0, 10);
    });

    private static GroupedBarChart Chart(SplitView view) => SplitCard.Draw(view, "en").Body.OfType<GroupedBarChart>().Single();

    private static List<string> Texts(Column column) => [.. column.Items.Cast<TextBlock>().Select(text => text.Text)];

    private static int Percent(ColumnSet row, int bar) =>
        int.Parse(Number().Match(Texts(row.Columns[1])[bar]).Value, CultureInfo.InvariantCulture);

    private static int Bar(ColumnSet row, int bar) => Texts(row.Columns[1])[bar].Count(c => c is '█' or '░');

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
