namespace CoachBot.Dialogs.Commands;

/// <summary>Recognises commands. Most are commands only as a whole message: "back" is one, "back to basics" is an answer.</summary>
public static class CommandReader
{
    private const int LongestWord = 24;

    /// <summary>The command a message is, or null when it is none.</summary>
    public static Command? Read(string text)
    {
        string said = Width.Fold(text).Trim().TrimStart('/');
        return Whole(said) ?? LanguageName(said) ?? Opening(said);
    }

    private static Command? Whole(string said)
    {
        string word = said.TrimEnd('.', '!', '?', '。', ' ') is { Length: > 0 } bare ? bare : said;
        return word.Length <= LongestWord && CommandWords.Makers.TryGetValue(word, out var make) ? make("") : null;
    }

    /// <summary>A language called by its name is a wish to speak it.</summary>
    private static ChooseLanguage? LanguageName(string said) => LanguageNames.Find(said) is null ? null : new ChooseLanguage(said);

    private static Command? Opening(string said)
    {
        foreach (string word in CommandWords.Openings)
        {
            if (said.StartsWith(word, StringComparison.OrdinalIgnoreCase) && EndsWord(said, word.Length))
            {
                return CommandWords.Makers[word](said[word.Length..].TrimStart(' ', ':', ',', '，'));
            }
        }

        return null;
    }

    /// <summary>Chinese words need no space after them; English ones do.</summary>
    private static bool EndsWord(string said, int length) =>
        said.Length > length && (!char.IsAscii(said[length - 1]) || !char.IsAsciiLetterOrDigit(said[length]));
}
