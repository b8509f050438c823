using CoachBot.Dialogs.Drills.Packs;
using CoachBot.Dialogs.Roles;

namespace CoachBot.Dialogs.Drills.Library;

/// <summary>Shows a trainer the drills, or takes and hands over packs of them; anybody else is asked a drill.</summary>
public static class DrillsCommand
{
    /// <summary>What follows the word to take a pack, to have one to begin with, and to have one's own as a file.</summary>
    public const string Import = "import", Template = "template", Export = "export";

    /// <summary>Characters of a pack that is pasted: Teams sends no longer message.</summary>
    public const int LongestPack = 30_000;

    /// <summary>Whether what follows the word for drills is about them, and is no part of a day: "drills 2h".</summary>
    public static bool IsOne(string line) => DrillCommand.IsName(line) || After(Import, line) is not null;

    /// <summary>Whether a message may be longer than others, for it brings a pack.</summary>
    public static bool BringsPack(string text, Exchange exchange) =>
        text.Length <= LongestPack && exchange.Roles.Has(Role.Trainer) && Commands.CommandReader.Read(text) is Commands.ShowDrills { Line: var line } && After(Import, line) is { Length: > 0 };

    /// <summary>Runs the command.</summary>
    /// <param name="line">What stands after its word; empty for nothing.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Run(string line, Exchange exchange) =>
        !exchange.Roles.Has(Role.Trainer) ? After(Import, line) is null ? DrillCommand.Run(line, exchange) : exchange.Say(exchange.Texts.RoleNeeded(Role.Trainer))
        : After(Import, line) is { } pack ? pack.Length == 0 ? PackImport.Help(exchange) : PackImport.Take(pack, exchange)
        : After(Template, line) is { Length: 0 } ? PackFiles.OfferTemplate(exchange)
        : After(Export, line) is { Length: 0 } ? PackFiles.OfferOwn(exchange)
        : line.Length == 0 ? DrillLibraryPresses.Prepared(exchange, library => DrillsCard.Show(library, null, exchange))
        : DrillLibraryPresses.Prepared(exchange, library => library.Skills.FindByName(line) is { } skill
            ? DrillSkillCard.Show(library, skill, null, exchange)
            : DrillsCard.Show(library, exchange.Texts.NoSkillNear(line, exchange.Texts.SkillsWord), exchange));

    /// <summary>What follows a word; null where the line does not begin with it.</summary>
    private static string? After(string word, string line) =>
        line.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (line.Length == word.Length || !char.IsAsciiLetterOrDigit(line[word.Length])) ? line[word.Length..].TrimStart(' ', ':', '：', '\r', '\n', '\t') : null;
}
