using CoachBot.Coaching.Content;

namespace CoachBot.Coaching.Skills;

/// <summary>One thing to do this week for each of the method's skills, by how well it is shown now.</summary>
public static class SkillTries
{
    private const string Name = "Skills/tries";

    private static readonly Bilingual<IReadOnlyDictionary<string, IReadOnlyList<string>>> Tries =
        ContentFile.ReadBoth(ContentFile.OpenEmbedded, Name, ContentJson.Default.IReadOnlyDictionaryStringIReadOnlyListString);

    /// <summary>What to try; null for a skill of an organisation's own.</summary>
    public static Bilingual<string>? Find(SkillId skill, Score score) => Tries.English.TryGetValue(skill.Value, out var english)
        ? new(english[(int)Performances.Of(score)], Tries.Chinese[skill.Value][(int)Performances.Of(score)])
        : null;
}
