namespace CoachBot.Bot.Connector;

/// <summary>The header Retry-After.</summary>
internal static class RetryAfter
{
    /// <summary>How long the connector wants to be left alone, given in seconds or as a date; null when it does not say.</summary>
    public static TimeSpan? Of(HttpResponseMessage response, TimeProvider clock) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date - clock.GetUtcNow() is var wait => wait > TimeSpan.Zero ? wait : TimeSpan.Zero,
        _ => null,
    };
}
