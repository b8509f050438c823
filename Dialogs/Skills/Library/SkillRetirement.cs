using CoachBot.Cards;
using CoachBot.Coaching.Skills;

namespace CoachBot.Dialogs.Skills.Library;

/// <summary>Retires skills and restores them; past ratings stay either way.</summary>
public static class SkillRetirement
{
    /// <summary>Retires a skill; the last one stays.</summary>
    public static Exchange Retire(SkillDefinition skill, Pressed button, Exchange exchange)
    {
        var skills = exchange.Turn.OrganisationSkills();
        return skills.Library.IsRetired(skill.Id) ? Again(skill, SkillsChangeKind.Retired, button, exchange)
            : skill.Version != button.Press.Revision ? SkillPage.Show(skill, exchange.Texts.SkillNotChanged(skill.Version), false, exchange)
            : skills.Library.Skills.Length == 1 ? SkillPage.Show(skill, exchange.Texts.LastSkillStays, false, exchange)
            : SkillChanges.Make(SkillsChangeKind.Retired, skill, button.Press.Id, exchange);
    }

    /// <summary>Restores a skill, as long as there is room.</summary>
    public static Exchange Restore(SkillDefinition skill, Pressed button, Exchange exchange)
    {
        var skills = exchange.Turn.OrganisationSkills();
        return !skills.Library.IsRetired(skill.Id) ? Again(skill, SkillsChangeKind.Restored, button, exchange)
            : skills.Library.Skills.Length >= SkillLibrary.MostSkills ? SkillPage.Show(skill, exchange.Texts.LibraryFull(SkillLibrary.MostSkills), false, exchange)
            : SkillChanges.Make(SkillsChangeKind.Restored, skill, button.Press.Id, exchange);
    }

    /// <summary>It is so already: by this very press, whose answer got lost, or by somebody else.</summary>
    private static Exchange Again(SkillDefinition skill, SkillsChangeKind kind, Pressed button, Exchange exchange) =>
        exchange.Turn.OrganisationSkills().Done.Contains(button.Press.Id)
            ? SkillChanges.Tell(skill, kind, button.Press.Id, exchange)
            : SkillPage.Show(skill, exchange.Texts.SkillSoAlready(kind), false, exchange);
}
