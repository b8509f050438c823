using CoachBot.Bot.Turns;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.WakeUps;

/// <summary>
/// Takes what is due from the queue and has it carried out, several at a time. Like the adapter for messages it is an edge of the
/// program: whatever fails is logged, and the wake-up comes again until it is put aside.
/// </summary>
public sealed class WakeUpPump(IWakeUpQueue queue, WakeUpHandler handler, WakeUpRhythm rhythm, TimeProvider clock, ILogger<WakeUpPump> log) : BackgroundService
{
    /// <summary>Carried out at the same time by one process. Most of the time of each is waiting for the channel.</summary>
    private const int AtATime = 8;

    /// <summary>A process that dies with a wake-up in hand loses it to another after this time.</summary>
    private static readonly Duration Lease = Duration.FromSeconds(30);

    /// <summary>How often one that takes longer is kept.</summary>
    private static readonly TimeSpan KeepEvery = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim free = new(AtATime);

    /// <summary>Wake-ups that are being carried out.</summary>
    public int InHand => AtATime - free.CurrentCount;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                if (await TakeAsync(stoppingToken) == 0)
                {
                    await Task.Delay(rhythm.Idle, clock, stoppingToken);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await FinishAsync();
        }
    }

    /// <summary>Takes as many as can be carried out at once, and does not wait for them.</summary>
    private async Task<int> TakeAsync(CancellationToken stop)
    {
        await free.WaitAsync(stop);
        int most = 1 + free.CurrentCount;
        free.Release();
        try
        {
            var due = await queue.TakeAsync(most, Lease, stop);
            foreach (var leased in due)
            {
                await free.WaitAsync(stop);
                _ = CarryOutAsync(leased);
            }

            return due.Count;
        }
        catch (Exception failed) when (!stop.IsCancellationRequested)
        {
            WakeUpLog.QueueFailed(log, failed);
            return 0;
        }
    }

    private async Task CarryOutAsync(LeasedWakeUp leased)
    {
        try
        {
            var (wait, held) = await HandleAsync(leased);
            await (wait is { } lease ? queue.KeepAsync(held, lease, CancellationToken.None) : queue.CompleteAsync(held, CancellationToken.None));
        }
        catch (Exception failed)
        {
            WakeUpLog.Failed(log, failed, PersonKey.Of(leased.WakeUp.Owner)?.Mark ?? leased.WakeUp.Owner.Table, leased.WakeUp.Due, leased.Try);
        }
        finally
        {
            free.Release();
        }
    }

    /// <summary>Has it carried out, and keeps it in hand for as long as that takes.</summary>
    private async Task<(Duration? Wait, LeasedWakeUp Held)> HandleAsync(LeasedWakeUp leased)
    {
        var handling = handler.HandleAsync(leased, CancellationToken.None);
        while (true)
        {
            try
            {
                return (await handling.WaitAsync(KeepEvery, clock), leased);
            }
            catch (TimeoutException) when (!handling.IsCompleted)
            {
                leased = await queue.KeepAsync(leased, Lease, CancellationToken.None) ?? leased;
            }
        }
    }

    /// <summary>What is in hand is finished; the host's own patience bounds it.</summary>
    private async Task FinishAsync()
    {
        for (int place = 0; place < AtATime; place++)
        {
            await free.WaitAsync();
        }
    }
}
