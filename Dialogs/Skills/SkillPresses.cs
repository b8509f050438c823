using CoachBot.Cards;
using CoachBot.Dialogs.Skills.History;
using CoachBot.Dialogs.Skills.Map;

namespace CoachBot.Dialogs.Skills;

/// <summary>Finds who obeys a button of the cards of skill maps and of what comes with them.</summary>
public static class SkillPresses
{
    /// <summary>Who obeys an operation; null when it is none of these.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string operation) => operation switch
    {
        SkillMapCards.OpenOp => (button, exchange) => SkillOwner.Of(button.Press.About, exchange, owner => SkillMapCards.Show(owner, exchange)),
        SkillHistoryCards.OpenOp => SkillHistoryCommand.Press,
        _ => null,
    };
}
