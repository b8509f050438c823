using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Drills;

/// <summary>The id an objective is remembered under, such as "price/hold-before-trade"; it never changes, whatever the objective is called.</summary>
public readonly record struct ObjectiveId
{
    /// <summary>Characters the part behind the skill may have.</summary>
    public const int LongestName = 40;

    private readonly string? name;

    private ObjectiveId(SkillId skill, string name) => (Skill, this.name) = (skill, name);

    /// <summary>The skill it belongs to.</summary>
    public SkillId Skill { get; }

    /// <summary>The whole text; "/" for the id of nothing.</summary>
    public string Value => $"{Skill}/{name}";

    /// <summary>The id of a text that came from outside, or null when it is not a skill, a slash, and 1 to 40 lower-case letters, digits and hyphens.</summary>
    public static ObjectiveId? From(string? text) =>
        text?.Split('/') is [var skill, var name] && SkillId.From(skill) is { } of && IsName(name) ? new(of, name) : null;

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsName(string text) =>
        text.Length is > 0 and <= LongestName && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
