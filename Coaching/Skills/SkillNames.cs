using System.Collections.Immutable;

namespace CoachBot.Coaching.Skills;

/// <summary>What other skills are called: no two may be called the same.</summary>
internal sealed class SkillNames(ImmutableArray<SkillDefinition> others)
{
    /// <summary>Every name of a skill in both languages, folded.</summary>
    public static IEnumerable<string> Of(SkillDefinition skill) => skill.Text.English.Names.Concat(skill.Text.Chinese.Names).Select(Spelling.Fold);

    /// <summary>What is wrong with a skill as a whole.</summary>
    public static ImmutableArray<SkillProblem> Whole(SkillLibrary library, SkillDefinition skill) =>
    [
        .. library.Find(skill.Id) is null && library.Skills.Length >= SkillLibrary.MostSkills
            ? [new SkillProblem(SkillField.Skill, 0, SkillFault.TooMany, $"{library.Skills.Length + 1}", SkillLibrary.MostSkills)]
            : Array.Empty<SkillProblem>(),
        .. skill.SaleTypes == SaleTypes.None ? [new SkillProblem(SkillField.SaleTypes, 0, SkillFault.Empty, "", 0)] : Array.Empty<SkillProblem>(),
    ];

    /// <summary>The names of a text that another skill has.</summary>
    public IEnumerable<SkillProblem> Taken(SkillText text) =>
    [
        .. Taken(SkillField.Name, 0, text.Name),
        .. Taken(SkillField.ShortName, 0, text.ShortName),
        .. text.Words.SelectMany((word, index) => Taken(SkillField.Word, index + 1, word)),
    ];

    private IEnumerable<SkillProblem> Taken(SkillField field, int item, string name) =>
        Spelling.Fold(name) is { Length: > 0 } folded && others.FirstOrDefault(skill => Of(skill).Contains(folded)) is { } other
            ? [new(field, item, SkillFault.Taken, name, 0, other.Id)]
            : [];
}
