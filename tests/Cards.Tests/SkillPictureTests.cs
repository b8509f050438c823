using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Cards.Schema;
using CoachBot.Cards.Tests.Samples;
using CsCheck;

namespace CoachBot.Cards.Tests;

/// <summary>What a client that draws no charts or tables shows is what the others do.</summary>
public sealed partial class SkillPictureTests
{
    private static readonly EnglishSample Sample = new();

    private static readonly DateOnly First = new(2026, 1, 1);

    /// <summary>Two to sixteen days, each with a score of the rep, of the manager, or of both.</summary>
    private static readonly Gen<SkillHistoryView> Histories = Gen.Select(Gen.Int[0, 7], Gen.Int[1, 7], Gen.Bool).Array[2, 16].Select(days => Sample.SkillHistory with
    {
        Days = [.. days.Select((day, index) => Row(index, day.Item1, day.Item2, day.Item3))],
    });

    private static readonly Gen<SkillGrid> Grids = Gen.Select(Gen.Char['A', 'Z'], Gen.Int[1, 7]).Array[0, 4].Array[9].Select(cells => Sample.SkillMap.Grid with
    {
        Rows = [.. Sample.SkillMap.Grid.Rows.Select((row, index) => row with { Cells = [.. cells.Skip(index * 3).Take(3).Select(Marks)] })],
    });

    [Fact]
    public void The_fallback_of_the_lines_has_the_numbers_and_days_of_the_chart() => Histories.Sample(view =>
    {
        var chart = Chart(view);
        var texts = ((Container)chart.Fallback!).Items.Cast<TextBlock>().Select(text => text.Text).ToList();

        Assert.Equal(chart.Data.Select(line => line.Values.Select(point => point.Y)), texts.Select(text => Scores().Matches(text).Select(Number)));
        Assert.Equal(chart.Data.Select(line => line.Values.Select(point => point.X.ToString())), texts.Select(text => Days().Matches(text).Select(day => day.Value)));
        Assert.Equal(chart.Data.Select(line => $"**{line.Legend}**"), texts.Select(text => text.Split(' ')[0]));
    });

    [Fact]
    public void The_table_under_the_lines_has_the_numbers_of_the_chart() => Histories.Sample(view =>
    {
        var rows = SkillHistoryCard.Draw(view, "en").Body.OfType<ColumnSet>().Skip(1).ToList();
        var lines = Chart(view).Data.ToDictionary(line => line.Legend, line => line.Values.ToDictionary(point => point.X.ToString(), point => $"**{point.Y}**"));

        Assert.Equal(view.Days.Select(day => (Score(view.Legend.Self, day), Score(view.Legend.Manager, day))), rows.Select(row => (Text(row, 1), Text(row, 2))));

        string Score(string legend, SkillHistoryRow day) => lines.GetValueOrDefault(legend)?.GetValueOrDefault(day.Date) ?? "–";
    });

    [Fact]
    public void The_fallback_of_the_grid_has_the_skills_of_each_cell() => Grids.Sample(grid =>
    {
        foreach (var table in SkillMapCard.Draw(Sample.SkillMap with { Grid = grid }, "en").Body.OfType<Table>())
        {
            var cells = table.Rows[^1].Cells.Select(cell => string.Join(" · ", cell.Items.Cast<TextBlock>().Select(text => text.Text)));
            var texts = ((Container)table.Fallback!).Items.Cast<TextBlock>().Select(text => text.Text);
            Assert.Equal(grid.Columns.Zip(cells, (column, cell) => $"{column}: {cell}"), texts);
        }
    });

    [Fact]
    public void The_grid_shows_every_row_and_the_columns_once()
    {
        var tables = SkillMapCard.Draw(Sample.SkillMap, "en").Body.OfType<Table>().ToList();
        Assert.Equal([2, 1, 1], tables.Select(table => table.Rows.Length));
        Assert.Equal([true, false, false], tables.Select(table => table.FirstRowAsHeaders));
    }

    [Fact]
    public void What_to_talk_about_stands_above_the_picture_and_the_ranking_below()
    {
        var body = SkillMapCard.Draw(Sample.SkillMap, "en").Body.ToList();
        int talk = body.FindIndex(element => element is Container), picture = body.FindIndex(element => element is Table), ranking = body.FindIndex(element => element is ColumnSet);
        Assert.True(talk < picture && picture < ranking);
    }

    private static SkillHistoryRow Row(int index, int self, int manager, bool isByManager)
    {
        string date = First.AddDays(index).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new(date, date, self == 0 ? null : self, isByManager || self == 0 ? manager : null, null);
    }

    private static ImmutableArray<string> Marks((char Name, int Score)[] skills) => [.. skills.Select((skill, index) => $"{skill.Name} **{skill.Score}** #{index}")];

    private static LineChart Chart(SkillHistoryView view) => SkillHistoryCard.Draw(view, "en").Body.OfType<LineChart>().Single();

    private static string Text(ColumnSet row, int column) => ((TextBlock)row.Columns[column].Items[0]).Text;

    private static int Number(Match match) => int.Parse(match.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d(?= \()")]
    private static partial Regex Scores();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}")]
    private static partial Regex Days();
}
