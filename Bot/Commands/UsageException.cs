namespace CoachBot.Bot.Commands;

/// <summary>A command was called in a way that is not understood; says what was wrong and what is accepted.</summary>
public sealed class UsageException(string problem) : Exception(problem);
