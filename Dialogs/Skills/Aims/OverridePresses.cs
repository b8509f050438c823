using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Skills.Aims;

/// <summary>Obeys the card on which a skill matters otherwise for one rep.</summary>
public static class OverridePresses
{
    /// <summary>Saves the card; where it did not show what holds of the skill, that is shown first, and what was entered is kept.</summary>
    public static Exchange Save(Pressed button, Exchange exchange) => AimsPresses.WithTeam(exchange, _ => Overtaken(button, exchange) is { } notice
        ? OverrideCards.ShowForm(FormCards.Read(OverrideForm.Instance, button.Inputs, exchange).Draft with { Notice = notice }, exchange)
        : FormPresses.Save(OverrideForm.Instance, button, exchange));

    /// <summary>What holds other than the card showed; null where it is as shown, as it is wanted, or where nothing can be saved anyway.</summary>
    private static string? Overtaken(Pressed button, Exchange exchange)
    {
        string? rep = button.Inputs.GetValueOrDefault(OverrideForm.Who.Id);
        if (exchange.Person.Operations.Contains(button.Press.Id)
            || RepSlot.Reps(exchange.Turn).FirstOrDefault(member => member.ObjectId == rep) is not { } member
            || SkillId.From(button.Inputs.GetValueOrDefault(OverrideForm.Skill.Id)) is not { } skill)
        {
            return null;
        }

        var now = member.Overrides.FirstOrDefault(own => own.Skill == skill);
        bool isShown = button.Press.About == rep;
        return IsWanted(now?.Importance, now?.Reason, button) || ShownOverrides.Has(isShown ? button.Press.Shown : null, skill, now) ? null
            : isShown ? exchange.Texts.AimsOvertaken([OverrideCards.Line(member, skill, now, exchange)])
            : exchange.Texts.OverrideHolds(OverrideCards.Line(member, skill, now, exchange));
    }

    private static bool IsWanted(Importance? importance, string? reason, Pressed button) =>
        ImportanceWords.Read(button.Inputs.GetValueOrDefault(OverrideForm.HowMuch.Id)) == importance
        && (importance is null || button.Inputs.GetValueOrDefault(OverrideForm.Reason.Id)?.Trim() == reason);
}
