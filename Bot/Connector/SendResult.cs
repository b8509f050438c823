namespace CoachBot.Bot.Connector;

/// <summary>What became of a message, and when it is worth another try.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="RetryAfter">How long the connector wants to be left alone; null when it does not say.</param>
public readonly record struct SendResult(SendOutcome Outcome, TimeSpan? RetryAfter = null);
