using NodaTime;

namespace CoachBot.Bot.Development;

/// <summary>A clock that can be put forward, to see next week today. Timers go on as they do: what is looked at every second still is.</summary>
public sealed class MovableClock(TimeProvider real) : TimeProvider
{
    /// <summary>As far as the clock goes: beyond it dates cannot be counted with any more.</summary>
    private static readonly Duration Farthest = Duration.FromDays(3650);

    private long advance;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;

    /// <inheritdoc/>
    public override long TimestampFrequency => real.TimestampFrequency;

    /// <summary>Puts the clock forward from where it stands.</summary>
    /// <returns>Whether it was; a step back, or one beyond ten years, is not taken.</returns>
    public bool TryAdvance(Duration step)
    {
        long sum = Interlocked.Read(ref advance) + step.BclCompatibleTicks;
        if (step < Duration.Zero || sum > Farthest.BclCompatibleTicks)
        {
            return false;
        }

        Interlocked.Exchange(ref advance, sum);
        return true;
    }

    /// <summary>Puts it back to the real time.</summary>
    public void Reset() => Interlocked.Exchange(ref advance, 0);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => real.GetUtcNow().AddTicks(Interlocked.Read(ref advance));

    /// <inheritdoc/>
    public override long GetTimestamp() => real.GetTimestamp();

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        real.CreateTimer(callback, state, dueTime, period);
}
