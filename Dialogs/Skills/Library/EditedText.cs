using CoachBot.Coaching.Skills;

namespace CoachBot.Dialogs.Skills.Library;

/// <summary>What the form of a skill edits: its text in one language.</summary>
/// <param name="Skill">Which; null for one to be added, whose text is then seen by readers of both languages.</param>
/// <param name="Language">The text's.</param>
public sealed record EditedText(SkillId? Skill, Language Language)
{
    private const char Between = '.';

    private const string Added = "new";

    /// <summary>The language whose text stays as it is.</summary>
    public Language Other => Language == Language.English ? Language.Chinese : Language.English;

    /// <summary>As a button carries it.</summary>
    public string About => $"{Skill?.Value ?? Added}{Between}{Language.Tag()}";

    /// <summary>What a button carries; null when it is none of it.</summary>
    public static EditedText? Read(string? about)
    {
        if (about?.Split(Between) is not [var skill, var tag] || Languages.FromLocale(tag) is not { } language)
        {
            return null;
        }

        return skill == Added ? new(null, language) : SkillId.From(skill) is { } id ? new(id, language) : null;
    }
}
