using CoachBot.Coaching.Skills;

namespace CoachBot.Dialogs.Skills;

/// <summary>The organisation's skills as a reader sees them.</summary>
public static class SkillTexts
{
    /// <summary>What a skill says in a language.</summary>
    public static SkillText TextIn(this SkillDefinition skill, Language language) => language switch
    {
        Language.English => skill.Text.English,
        Language.Chinese => skill.Text.Chinese,
        _ => throw new NotSupportedException($"Skills have no text in {language}."),
    };

    /// <summary>The skills of the reader's organisation.</summary>
    /// <exception cref="InvalidOperationException">They were not looked up before.</exception>
    public static SkillLibrary Skills(this Turn turn) => turn.OrganisationSkills().Library;

    /// <summary>The same with what was changed of them.</summary>
    /// <exception cref="InvalidOperationException">They were not looked up before.</exception>
    public static OrganisationSkills OrganisationSkills(this Turn turn) =>
        turn.Circumstances.Known.Find(new OrganisationSkillsLookup()) ?? throw new InvalidOperationException("The organisation's skills were not looked up.");
}
