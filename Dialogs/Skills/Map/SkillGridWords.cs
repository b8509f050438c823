using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Skills.Map;

/// <summary>Puts the picture of a skill map into the reader's words.</summary>
internal static class SkillGridWords
{
    private static readonly Importance[] Rows = [Importance.High, Importance.Medium, Importance.Low];

    private static readonly Performance[] Columns = [Performance.Low, Performance.Medium, Performance.High];

    public static SkillGrid Of(SkillMap map, Turn turn)
    {
        var texts = turn.Texts;
        return new(
            texts.GridTitle,
            [.. Columns.Select(column => Name(column, texts))],
            [.. Rows.Select(row => new SkillGridRow(texts.ImportanceOf(row), [.. Columns.Select(column => Marks(row, column, map, turn))]))]);
    }

    private static string Name(Performance performance, Texts texts) =>
        Performances.Scores(performance) is [var first, .., var last] ? texts.PerformanceBand(performance, first.Value, last.Value) : throw new NotSupportedException($"{performance} has no scores.");

    /// <summary>The skills of a cell, those to be trained first on top, and those at their target last.</summary>
    private static ImmutableArray<string> Marks(Importance importance, Performance performance, SkillMap map, Turn turn)
    {
        var ranks = map.Gaps.Select((gap, index) => (gap.Skill.Id, Rank: index + 1)).ToDictionary(gap => gap.Id, gap => gap.Rank);
        return
        [
            .. map.Rows
                .Where(row => row.Score is { } score && row.Aim.Importance == importance && Performances.Of(score) == performance)
                .OrderBy(row => ranks.GetValueOrDefault(row.Skill.Id, int.MaxValue))
                .Select(row => SkillMapWords.Mark(row, ranks.GetValueOrDefault(row.Skill.Id), turn)),
        ];
    }
}
