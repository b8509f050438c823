using System.Collections.Immutable;
using CoachBot.Coaching;
using CoachBot.Coaching.Skills;

namespace CoachBot.Dialogs.Skills.Library;

/// <summary>The fields of a skill's form: filled from a definition, and read back into one.</summary>
public static class SkillFields
{
    /// <summary>Ids of the fields.</summary>
    public const string Name = "name", ShortName = "short", Definition = "definition", SubSkills = "parts", Words = "words", Stage = "stage", Types = "types";

    private static readonly char[] WordEnds = ['\n', ',', '，', '、', ';', '；'];

    /// <summary>The field of an anchor.</summary>
    public static string Anchor(int score) => $"anchor{score}";

    /// <summary>What stands in the fields for a definition.</summary>
    public static ImmutableDictionary<string, string> Of(SkillDefinition skill, Language language)
    {
        var text = skill.TextIn(language);
        return ImmutableDictionary.CreateRange(
        [
            KeyValuePair.Create(Name, text.Name),
            KeyValuePair.Create(ShortName, text.ShortName),
            KeyValuePair.Create(Definition, text.Definition),
            KeyValuePair.Create(SubSkills, string.Join('\n', text.SubSkills)),
            KeyValuePair.Create(Words, string.Join('\n', text.Words)),
            KeyValuePair.Create(Stage, StageIds.Of(skill.Stage)),
            KeyValuePair.Create(Types, SaleTypeIds.Of(skill.SaleTypes)),
            .. Score.All.Select(score => KeyValuePair.Create(Anchor(score.Value), text.Anchor(score))),
        ]);
    }

    /// <summary>The definition that was entered, as it stands: it may break the rules of a skill.</summary>
    /// <param name="values">By field.</param>
    /// <param name="edited">Which text it is.</param>
    /// <param name="stage">Its place in the buying cycle.</param>
    /// <param name="before">The latest version; null for a skill to be added.</param>
    /// <param name="added">The id of a skill to be added.</param>
    public static SkillDefinition Read(IReadOnlyDictionary<string, string> values, EditedText edited, BuyingStage stage, SkillDefinition? before, SkillId added)
    {
        var text = new SkillText(
            Line(values, Name),
            Line(values, ShortName),
            Line(values, Definition),
            Items(values, SubSkills, '\n'),
            [.. Score.All.Select(score => Line(values, Anchor(score.Value)))],
            Items(values, Words, WordEnds));
        var types = SaleTypeIds.Read(values.GetValueOrDefault(Types, ""));
        return before is null
            ? new(added, 0, stage, types, Bilingual.Same(text))
            : before with { Stage = stage, SaleTypes = types, Text = edited.Language == Language.English ? before.Text with { English = text } : before.Text with { Chinese = text } };
    }

    private static string Line(IReadOnlyDictionary<string, string> values, string field) => OneLine(values.GetValueOrDefault(field, ""));

    private static ImmutableArray<string> Items(IReadOnlyDictionary<string, string> values, string field, params char[] ends) =>
        [.. values.GetValueOrDefault(field, "").ReplaceLineEndings("\n").Split(ends).Select(OneLine).Where(item => item.Length > 0)];

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
