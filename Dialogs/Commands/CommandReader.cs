using CoachBot.Dialogs.Contacts;
using CoachBot.Dialogs.Drills;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Skills.Library;

namespace CoachBot.Dialogs.Commands;

/// <summary>Recognises commands. Most are commands only as a whole message: "back" is one, "back to basics" is an answer.</summary>
public static class CommandReader
{
    private const int LongestWord = 32;

    /// <summary>The command a message is, or null when it is none.</summary>
    public static Command? Read(string text)
    {
        string typed = text.Trim().TrimStart('/');
        string said = Width.Fold(typed).Trim();
        var opened = Opening(Width.Fold(typed), typed);
        return Whole(said) ?? LanguageName(said) ?? (opened is LogDay ? opened : ReminderWords.Read(typed) ?? opened);
    }

    /// <summary>Whether a message is a command and nothing beside: "back" is, "back to basics" is not.</summary>
    public static bool IsWhole(string text) => Whole(Width.Fold(text.Trim().TrimStart('/')).Trim()) is not null;

    private static Command? Whole(string said)
    {
        string word = said.TrimEnd('.', '!', '?', '。', ' ') is { Length: > 0 } bare ? bare : said;
        return word.Length <= LongestWord && CommandWords.Makers.TryGetValue(word, out var make) ? make("") : null;
    }

    /// <summary>A language called by its name is a wish to speak it.</summary>
    private static ChooseLanguage? LanguageName(string said) => LanguageNames.Find(said) is null ? null : new ChooseLanguage(said);

    /// <param name="said">Folded, to be compared; as long as what was typed.</param>
    /// <param name="typed">What follows the command's word is taken from here, as it was typed.</param>
    private static Command? Opening(string said, string typed)
    {
        foreach (string word in CommandWords.Openings)
        {
            if (said.StartsWith(word, StringComparison.OrdinalIgnoreCase) && EndsWord(said, word.Length))
            {
                return Meant(CommandWords.Makers[word](typed[word.Length..].TrimStart(' ', ':', '：', ',', '，', '\u3000')));
            }
        }

        return null;
    }

    /// <summary>What begins with the word for roles may still be about something else: 角色扮演, role play, is a part of a day.</summary>
    private static Command? Meant(Command command) => command switch
    {
        ChangeRole { Line: var line } when !RoleLine.IsOne(line) => null,
        PauseContact { Line: var line } when !PauseLine.IsOne(line) => null,
        AskDrill { Skill: var name } when !DrillCommand.IsName(name) => null,
        AskCurve { Of: var name } when !DrillCommand.IsName(name) => null,
        ShowDrills { Line: var line } when !DrillsCommand.IsOne(line) => null,
        ShowSkills { Name: var name } when !SkillsCommand.IsName(name) => null,
        ShowPlans { Account: var account } when !PlanCommand.IsName(account) => null,
        _ => command,
    };

    /// <summary>Chinese words need no space after them; English ones do.</summary>
    private static bool EndsWord(string said, int length) =>
        said.Length > length && (!char.IsAscii(said[length - 1]) || !char.IsAsciiLetterOrDigit(said[length]));
}
