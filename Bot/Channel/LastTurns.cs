using CoachBot.Bot.Turns;

namespace CoachBot.Bot.Channel;

/// <summary>
/// Before the process ends, takes to their end the turns that were acknowledged or given up waiting for, then sends what they came to.
/// Nobody would deliver them again. The host's own patience bounds it.
/// </summary>
public sealed class LastTurns(TurnQueue turns, Outbox outbox) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await turns.IdleAsync().WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await outbox.IdleAsync().WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
