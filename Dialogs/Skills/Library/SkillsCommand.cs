using System.Collections.Immutable;
using CoachBot.Coaching.Skills;

namespace CoachBot.Dialogs.Skills.Library;

/// <summary>Shows the skills, or the one that is named.</summary>
public static class SkillsCommand
{
    /// <summary>Characters a skill's name may have when it is typed behind the word; more are about something else.</summary>
    private const int LongestName = SkillText.LongestName;

    /// <summary>Whether what follows the word for skills may be the name of one, and is no part of a day: "skills workshop 2h".</summary>
    public static bool IsName(string line) => line.Length <= LongestName && !line.Any(char.IsDigit);

    /// <summary>Runs the command.</summary>
    /// <param name="name">What stands after its word; empty for nothing.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Run(string name, Exchange exchange) => LibraryPresses.Prepared(exchange, () =>
        name.Length == 0 ? SkillsCard.Show(null, exchange)
        : Find(name, exchange.Turn.Skills()) is { } skill ? SkillPage.Show(skill, null, false, exchange)
        : Unknown(name, exchange));

    private static SkillDefinition? Find(string name, SkillLibrary library) =>
        library.FindByName(name) ?? library.All.FirstOrDefault(skill => skill.Text.English.Names.Concat(skill.Text.Chinese.Names).Contains(name, StringComparer.OrdinalIgnoreCase));

    private static Exchange Unknown(string name, Exchange exchange)
    {
        var nearest = NearestSkills.Of(name, exchange.Turn.Skills()).Select(skill => skill.TextIn(exchange.Turn.Language).ShortName).ToImmutableArray();
        return nearest.IsEmpty
            ? exchange.Say(exchange.Texts.NoSkillNear(name, exchange.Texts.SkillsWord), exchange.Texts.SkillsWord)
            : exchange.Say(exchange.Texts.NoSuchSkill(name, nearest), [.. nearest.Select(near => $"{exchange.Texts.SkillsWord} {near}")]);
    }
}
