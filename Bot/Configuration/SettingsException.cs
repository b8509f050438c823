namespace CoachBot.Bot.Configuration;

/// <summary>Settings are wrong: one line for each, with the key, the value and what is accepted.</summary>
public sealed class SettingsException(IReadOnlyList<string> problems) : Exception(string.Join('\n', problems))
{
    /// <summary>One line for each wrong setting.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
