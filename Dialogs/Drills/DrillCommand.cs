using CoachBot.Cards;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Skills;

namespace CoachBot.Dialogs.Drills;

/// <summary>Asks a drill: what is due, or of the skill that is named.</summary>
public static class DrillCommand
{
    /// <summary>Whether what follows the word may be the name of a skill, and is no part of a day: "drill 2h".</summary>
    public static bool IsName(string line) => line.Length <= SkillText.LongestName && !line.Any(char.IsDigit);

    /// <summary>Runs the command.</summary>
    /// <param name="name">The skill's; empty for whatever is due.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Run(string name, Exchange exchange) => DrillStand.With(exchange, _ =>
        name.Length == 0 ? Ask(new(Skill: null), exchange)
        : exchange.Turn.Skills().FindByName(name) is { } skill ? Ask(new(skill.Id), exchange)
        : exchange.Say(exchange.Texts.NoSkillNear(name, exchange.Texts.SkillsWord), exchange.Texts.SkillsWord));

    /// <summary>Asks the next drill of a row, or says that it is over.</summary>
    public static Exchange Ask(DrillRow row, Exchange exchange) => DrillStand.With(exchange, stand =>
        NextDrill.Of(row, stand, ReviewDay.Of(exchange.Turn.Circumstances.Now, exchange.Turn.Zone)) is { } drill
            ? DrillCard.Show(drill, row, isPractice: false, null, exchange)
            : ShowEnd(row, exchange));

    private static Exchange ShowEnd(DrillRow row, Exchange exchange) => exchange.Show(NoteCard.Draw(
        new(exchange.Texts.DrillsDone, [row.Answered == 0 ? exchange.Texts.NoDrillsDue : exchange.Texts.DrillsDoneMore(row.Recalled, row.Answered)], []),
        exchange.Turn.Language.Tag()));
}
