namespace CoachBot.Coaching.Skills;

/// <summary>The id a skill is stored under; it never changes, whatever the skill is called.</summary>
public readonly record struct SkillId
{
    /// <summary>Characters an id may have.</summary>
    public const int Longest = 24;

    private readonly string? value;

    /// <summary>The id of this text.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not 1 to 24 lower-case letters, digits and hyphens.</exception>
    public SkillId(string value) => this.value = IsId(value)
        ? value
        : throw new ArgumentException($"'{value}' is not 1 to {Longest} lower-case letters, digits and hyphens.", nameof(value));

    /// <summary>The text; empty for the id of nothing.</summary>
    public string Value => value ?? "";

    /// <summary>The id of a text that came from outside, or null when it can be none.</summary>
    public static SkillId? From(string? text) => text is not null && IsId(text) ? new(text) : null;

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsId(string text) => text.Length is > 0 and <= Longest && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
