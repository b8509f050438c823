using CoachBot.Cards.Schema;

namespace CoachBot.Cards;

/// <summary>Draws the ranking of a skill map: a line a skill with both scores, and under it the sum that ranks it.</summary>
internal static class SkillRankTable
{
    /// <summary>Wide enough for the two names of the columns, and the same in each line.</summary>
    private const string ScoreWidth = "56px";

    public static IEnumerable<Element> Draw(SkillRanking ranking) =>
    [
        new TextBlock(ranking.Title) { Weight = TextWeight.Bolder },
        Small(ranking.Rule) with { IsSubtle = true },
        Line(Small(ranking.Scores) with { IsSubtle = true }, Small(ranking.Self) with { IsSubtle = true }, Small(ranking.Manager) with { IsSubtle = true }),
        .. ranking.Rows.SelectMany(Row),
    ];

    private static IEnumerable<Element> Row(SkillRankRow row) =>
    [
        Line(Text(row.Name), Text(row.Self), Text(row.Manager)),
        Small(row.Sum) with { IsSubtle = true },
    ];

    private static ColumnSet Line(TextBlock name, TextBlock self, TextBlock manager) => new(
    [
        new("stretch", [name]),
        new(ScoreWidth, [self with { HorizontalAlignment = Alignment.Right }]) { Spacing = Spacing.Small },
        new(ScoreWidth, [manager with { HorizontalAlignment = Alignment.Right }]) { Spacing = Spacing.Small },
    ])
    {
        Spacing = Spacing.Small,
    };

    private static TextBlock Text(string text) => new($"**{text}**");

    private static TextBlock Small(string text) => new(text) { Size = TextSize.Small, Spacing = Spacing.None };
}
