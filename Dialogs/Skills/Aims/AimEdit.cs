using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Skills.Aims;

/// <summary>What a manager did to one skill on the card of the team, which may be older than what holds.</summary>
/// <param name="Shown">What the card showed.</param>
/// <param name="Entered">What it says now; as shown where it has no such field, for example of a skill added since.</param>
/// <param name="Now">What holds.</param>
internal sealed record AimEdit(SkillAim Shown, SkillAim Entered, SkillAim Now)
{
    /// <summary>Whether the importance was changed on the card.</summary>
    public bool HasImportance => Entered.Importance != Shown.Importance;

    /// <summary>Whether the target was changed on the card.</summary>
    public bool HasTarget => Entered.Target != Shown.Target;

    /// <summary>What is wanted: what was changed on the card, and the rest as it holds.</summary>
    public SkillAim Wanted => Now with { Importance = HasImportance ? Entered.Importance : Now.Importance, Target = HasTarget ? Entered.Target : Now.Target };

    /// <summary>Whether the same field was changed elsewhere since, to something else.</summary>
    public bool IsOvertaken => (HasImportance && Now.Importance != Shown.Importance && Now.Importance != Entered.Importance)
        || (HasTarget && Now.Target != Shown.Target && Now.Target != Entered.Target);

    /// <summary>Reads it off a card that was saved.</summary>
    public static AimEdit Read(SkillId skill, Pressed button, Team team)
    {
        var shown = ShownAims.Find(button.Press.Shown, skill);
        var entered = shown with
        {
            Importance = ImportanceWords.Read(button.Inputs.GetValueOrDefault(AimsCards.ImportanceField(skill))) ?? shown.Importance,
            Target = button.Inputs.GetValueOrDefault(AimsCards.TargetField(skill)) is { } typed ? ScoreWords.Read(typed) ?? SkillAim.Default(skill).Target : shown.Target,
        };
        return new(shown, entered, AimsCards.AimIn(team, skill));
    }
}
