using CoachBot.Coaching.Skills;

namespace CoachBot.Dialogs.Skills;

/// <summary>Finds the skill that a line begins with.</summary>
internal static class SkillPrefix
{
    /// <summary>The skill that a text begins with, and by which of its names; null for none.</summary>
    public static (SkillDefinition Skill, string Name)? Find(string text, SkillLibrary skills) => skills.All
        .SelectMany(known => Names(known).Select(name => (Skill: known, Name: name)))
        .Where(named => Opens(text, named.Name))
        .OrderByDescending(named => named.Name.Length)
        .Cast<(SkillDefinition, string)?>()
        .FirstOrDefault();

    /// <summary>Whether a text begins with a name. Chinese words need no gap after them; English ones do.</summary>
    public static bool Opens(string text, string name)
    {
        string said = Fold(text);
        return name.Length > 0 && said.StartsWith(Fold(name), StringComparison.OrdinalIgnoreCase)
            && (said.Length == name.Length || !char.IsAsciiLetter(name[^1]) || !char.IsAsciiLetterOrDigit(said[name.Length]));
    }

    /// <summary>Names are written with ’, keyboards type '.</summary>
    private static string Fold(string text) => Width.Fold(text).Replace('’', '\'');

    private static IEnumerable<string> Names(SkillDefinition skill) => [.. skill.Text.English.Names, .. skill.Text.Chinese.Names];
}
