using System.Collections.Immutable;
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
    public static Exchange Run(string name, Exchange exchange) => DrillStand.With(exchange, stand =>
        name.Length == 0 ? Ask(new(Skill: null), exchange)
        : exchange.Turn.Skills().FindByName(name) is not { } skill ? Unknown(name, exchange)
        : !stand.Bank.Of(skill.Id).Any() ? exchange.Say(exchange.Texts.NoDrillsOf(skill.TextIn(exchange.Turn.Language).ShortName), exchange.Texts.DrillWord)
        : Ask(new(skill.Id), exchange));

    /// <summary>Asks the next drill of a row, or says that it is over.</summary>
    public static Exchange Ask(DrillRow row, Exchange exchange) => Ask(row, null, exchange);

    /// <summary>The same, with a word before it.</summary>
    public static Exchange Ask(DrillRow row, string? notice, Exchange exchange) => DrillStand.With(exchange, stand =>
        NextDrill.Of(row, stand, ReviewDay.Of(exchange.Turn.Circumstances.Now, exchange.Turn.Zone)) is { } drill
            ? DrillCard.Show(drill, DrillAsked.Now(row, exchange), notice, null, exchange)
            : DrillEndCard.Show(row, notice, stand, exchange));

    private static Exchange Unknown(string name, Exchange exchange)
    {
        var (texts, library) = (exchange.Texts, exchange.Turn.Skills());
        if (library.FindRetired(name) is { } retired)
        {
            return exchange.Say(texts.DrillSkillRetired(retired.TextIn(exchange.Turn.Language).ShortName), texts.DrillWord);
        }

        var nearest = NearestSkills.Of(name, library).Select(skill => skill.TextIn(exchange.Turn.Language).ShortName).ToImmutableArray();
        return nearest.IsEmpty
            ? exchange.Say(texts.NoSkillNear(name, texts.SkillsWord), texts.SkillsWord)
            : exchange.Say(texts.NoSuchSkill(name, nearest), [.. nearest.Select(near => $"{texts.DrillWord} {near}")]);
    }
}
