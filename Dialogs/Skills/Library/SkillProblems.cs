using System.Collections.Immutable;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Skills.Library;

/// <summary>What keeps a skill from being saved, in words, by field.</summary>
public static class SkillProblems
{
    /// <summary>The errors of a form; empty when the skill can be saved.</summary>
    /// <param name="skill">What was entered.</param>
    /// <param name="edited">Which text of it.</param>
    /// <param name="library">The skills it is to be one of.</param>
    /// <param name="exchange">The turn.</param>
    public static ImmutableDictionary<string, string> Of(SkillDefinition skill, EditedText edited, SkillLibrary library, Exchange exchange)
    {
        var found = library.Check(skill);
        var (entered, other) = edited.Language == Language.English ? (found.English, found.Chinese) : (found.Chinese, found.English);
        var problems = entered.IsEmpty ? other.Select(problem => (Field: FormDraft.Whole, Problem: problem)) : entered.Select(problem => (Field: FieldOf(problem), Problem: problem));
        return problems
            .GroupBy(problem => problem.Field)
            .ToImmutableDictionary(group => group.Key, group => string.Join(" ", group.Select(problem => Words(problem.Problem, library, exchange))));
    }

    private static string Words(SkillProblem problem, SkillLibrary library, Exchange exchange)
    {
        var taken = problem.TakenBy is { } id ? library.Find(id) : null;
        return taken is null
            ? exchange.Texts.SkillProblem(problem)
            : exchange.Texts.NameTaken(problem.Value, taken.TextIn(exchange.Turn.Language).Name, library.IsRetired(taken.Id));
    }

    private static string FieldOf(SkillProblem problem) => problem.Field switch
    {
        SkillField.Skill => FormDraft.Whole,
        SkillField.Name => SkillFields.Name,
        SkillField.ShortName => SkillFields.ShortName,
        SkillField.Definition => SkillFields.Definition,
        SkillField.SubSkill => SkillFields.SubSkills,
        SkillField.Anchor => SkillFields.Anchor(problem.Item),
        SkillField.Word => SkillFields.Words,
        SkillField.SaleTypes => SkillFields.Types,
        _ => throw new NotSupportedException($"{problem.Field} is no field of the form."),
    };
}
