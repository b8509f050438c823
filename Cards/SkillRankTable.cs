using CoachBot.Cards.Schema;

namespace CoachBot.Cards;

/// <summary>Draws the ranking of a skill map: a line a skill with both scores, and under its name the sum that ranks it.</summary>
internal static class SkillRankTable
{
    /// <summary>Wide enough for the two names over the scores, and the same in each line.</summary>
    private const string ScoresWidth = "96px";

    public static IEnumerable<Element> Draw(SkillRanking ranking) =>
    [
        new TextBlock(ranking.Title) { Weight = TextWeight.Bolder },
        Small(ranking.Rule),
        new ColumnSet([new("stretch", [Small(ranking.ScoresName)]), new(ScoresWidth, [Right(Small(ranking.Scores))])]) { Spacing = Spacing.Small },
        .. ranking.Rows.SelectMany(Row),
    ];

    private static IEnumerable<Element> Row(SkillRankRow row) =>
    [
        new ColumnSet([new("stretch", [new TextBlock($"**{row.Name}**")]), new(ScoresWidth, [Right(new(row.Scores))])]) { Spacing = Spacing.Small },
        Small(row.Sum),
    ];

    private static TextBlock Right(TextBlock text) => text with { HorizontalAlignment = Alignment.Right };

    private static TextBlock Small(string text) => new(text) { Size = TextSize.Small, IsSubtle = true, Spacing = Spacing.None };
}
