namespace CoachBot.Bot.Connector;

/// <summary>What became of a message, and when it is worth another try.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="RetryAfter">How long the connector wants to be left alone; null when it does not say.</param>
public readonly record struct SendResult(SendOutcome Outcome, TimeSpan? RetryAfter = null)
{
    /// <summary>Whether no other try is worth it: it got out, nobody wants it, or it would be refused again.</summary>
    public bool IsSettled => Outcome is SendOutcome.Sent or SendOutcome.Obsolete or SendOutcome.Suppressed || IsFinal;

    /// <summary>Whether the refusal was one for good.</summary>
    public bool IsFinal { get; init; }
}
