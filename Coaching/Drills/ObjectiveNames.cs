using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Drills;

/// <summary>Finds objectives by what they are called.</summary>
public static class ObjectiveNames
{
    /// <summary>The objective of a skill that has a name of a text, in the text's own language; null for none.</summary>
    public static ObjectiveId? Find(Written<ObjectiveText> text, SkillId skill, WrittenDrills drills) => drills.WholeOf(skill)
        .FirstOrDefault(objective => IsSame(text.English, objective.Text.English) || IsSame(text.Chinese, objective.Text.Chinese))?.Id;

    /// <summary>Whether two are called the same, whatever case and punctuation.</summary>
    public static bool IsSame(string name, string other) => Spelling.Fold(name) is { Length: > 0 } folded && folded == Spelling.Fold(other);

    private static bool IsSame(ObjectiveText? one, ObjectiveText other) => one is not null && IsSame(one.Name, other.Name);
}
