using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Tests.Skills;

/// <summary>Skills that tests make up.</summary>
internal static class Own
{
    /// <summary>A skill in which nothing is wrong, named after its id.</summary>
    public static SkillDefinition Skill(string id, BuyingStage stage = BuyingStage.Decide) => new(
        new(id), 1, stage, SaleTypes.Relationship, Bilingual.Same(Text(id)));

    /// <summary>A text in which nothing is wrong.</summary>
    public static SkillText Text(string name) => new(
        $"{name} by name", name, "Does it.", ["One part"], [.. Enumerable.Range(1, 7).Select(score => $"Does it {score} times")], [$"{name} word"]);

    /// <summary>A standard skill, for what the test is about.</summary>
    public static SkillDefinition Standard(string id) => SkillLibrary.Standard.Find(new SkillId(id))!;

    /// <summary>The same skill with one anchor changed in English.</summary>
    public static SkillDefinition WithAnchor(this SkillDefinition skill, int score, string anchor)
    {
        var english = skill.Text.English;
        return skill with { Text = skill.Text with { English = english with { Anchors = english.Anchors.SetItem(score - 1, anchor) } } };
    }
}
