using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Skills;

/// <summary>What a button that opens the card of ratings is about: a person, a skill, or both as "person/skill". People are GUIDs, and no skill is one.</summary>
internal static class RateAbout
{
    private const char Between = '/';

    /// <summary>A skill of somebody's.</summary>
    /// <param name="rep">Entra object id; null for the reader.</param>
    /// <param name="skill">Which.</param>
    public static string Of(string? rep, SkillId skill) => rep is null ? skill.Value : $"{rep}{Between}{skill.Value}";

    /// <summary>The values of the card's fields; none for a button that is about nothing.</summary>
    public static FormDraft Draft(string? about)
    {
        string? skill = about?.Split(Between)[^1];
        string? rep = about?.Split(Between)[0];
        var draft = FormDraft.Empty;
        draft = Guid.TryParse(rep, out _) ? draft with { Values = draft.Values.SetItem(RateForm.Who.Id, rep) } : draft;
        return skill is null || Guid.TryParse(skill, out _) ? draft : draft with { Values = draft.Values.SetItem(RateForm.Skill.Id, skill) };
    }
}
