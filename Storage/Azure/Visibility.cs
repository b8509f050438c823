using NodaTime;

namespace CoachBot.Storage.Azure;

/// <summary>How long a message is to be hidden.</summary>
/// <param name="clock">Tells what is due.</param>
/// <param name="longestHop">At most so long at once.</param>
/// <remarks>
/// Azure is told a length, so what its clock says does not matter. Where the clocks of our machines differ, the one that is behind
/// may receive what is not due by its own: it hides that again, and the wake-up is late by the difference and never early.
/// </remarks>
internal sealed class Visibility(TimeProvider clock, Duration longestHop)
{
    /// <summary>Until it is due or until it hops, in whole seconds; none when it is due.</summary>
    public TimeSpan Of(WakeUpMessage message) =>
        WholeSeconds.Of(Duration.Min(message.WakeUp.Due - Instant.FromDateTimeOffset(clock.GetUtcNow()), longestHop));
}
