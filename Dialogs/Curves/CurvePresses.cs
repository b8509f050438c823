using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Drills;

namespace CoachBot.Dialogs.Curves;

/// <summary>Obeys the buttons of curves. Whose curve somebody may see is found out at every press.</summary>
public static class CurvePresses
{
    /// <summary>What the buttons send.</summary>
    public const string OwnOp = "curve.own", TeamOp = "curve.team", DrillOp = "curve.drill";

    /// <summary>What obeys an operation; null when it is none of curves.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string op) => op switch
    {
        OwnOp => (button, exchange) => CurveCommand.ShowOwn(Chosen(button), exchange),
        TeamOp => (button, exchange) => CurveCommand.ShowTeam(Chosen(button), exchange),
        DrillOp => (_, exchange) => DrillCommand.Run("", exchange),
        _ => null,
    };

    /// <summary>The skill that was chosen; null for all, and for one that is none.</summary>
    private static SkillId? Chosen(Pressed button) => SkillId.From(button.Inputs.GetValueOrDefault(CurveCards.Chosen));
}
