namespace CoachBot.Storage.Tests.Moving;

/// <summary>2026-11-23, half past nine in the morning, UTC.</summary>
internal sealed class FixedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 11, 23, 9, 30, 0, TimeSpan.Zero);
}
