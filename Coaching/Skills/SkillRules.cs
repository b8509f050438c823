using System.Collections.Immutable;

namespace CoachBot.Coaching.Skills;

/// <summary>What a skill must keep to in one language.</summary>
public static class SkillRules
{
    /// <summary>Everything that is wrong with a text, in the order of its fields; empty for nothing.</summary>
    public static ImmutableArray<SkillProblem> Check(SkillText text) =>
    [
        .. One(SkillField.Name, 0, text.Name, SkillText.LongestName),
        .. One(SkillField.ShortName, 0, text.ShortName, SkillText.LongestShortName),
        .. One(SkillField.Definition, 0, text.Definition, SkillText.LongestDefinition),
        .. Several(SkillField.SubSkill, text.SubSkills, SkillText.FewestSubSkills, SkillText.MostSubSkills, SkillText.LongestItem),
        .. Several(SkillField.Anchor, text.Anchors, Score.Highest, Score.Highest, SkillText.LongestAnchor),
        .. Several(SkillField.Word, text.Words, 0, SkillText.MostWords, SkillText.LongestItem),
    ];

    private static IEnumerable<SkillProblem> One(SkillField field, int item, string value, int longest)
    {
        if (Spelling.Fold(value).Length == 0)
        {
            yield return new(field, item, SkillFault.Empty, value, 0);
        }
        else if (value.Length > longest)
        {
            yield return new(field, item, SkillFault.TooLong, value, longest);
        }
    }

    private static IEnumerable<SkillProblem> Several(SkillField field, ImmutableArray<string> values, int fewest, int most, int longest) =>
    [
        .. Number(field, values.Length, fewest, most),
        .. values.SelectMany((value, index) => One(field, index + 1, value, longest)),
        .. Alike(field, [.. values.Select(Spelling.Fold)], values),
    ];

    private static IEnumerable<SkillProblem> Number(SkillField field, int number, int fewest, int most) =>
        number < fewest ? [new(field, 0, SkillFault.TooFew, $"{number}", fewest)]
        : number > most ? [new(field, 0, SkillFault.TooMany, $"{number}", most)]
        : [];

    private static IEnumerable<SkillProblem> Alike(SkillField field, ImmutableArray<string> folded, ImmutableArray<string> values)
    {
        for (int i = 0; i < folded.Length; i++)
        {
            int first = folded.IndexOf(folded[i]);
            if (first < i && folded[i].Length > 0)
            {
                yield return new(field, i + 1, SkillFault.Alike, values[i], first + 1);
            }
        }
    }
}
