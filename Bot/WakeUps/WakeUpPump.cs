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

    /// <summary>A store or queue that does not work is tried again after this time.</summary>
    private static readonly Duration StorePatience = Duration.FromMinutes(1);

    private readonly SemaphoreSlim free = new(AtATime);
    private int inHand;

    /// <summary>Wake-ups that are being carried out.</summary>
    internal int InHand => inHand;

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
            // That is how it ends.
        }
        finally
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
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            Tell(failed);
            return 0;
        }
    }

    private async Task CarryOutAsync(LeasedWakeUp leased)
    {
        Interlocked.Increment(ref inHand);
        try
        {
            var handling = handler.HandleAsync(leased, CancellationToken.None);
            await GiveBackAsync(handling, await KeepUntilAsync(handling, leased));
        }
        catch (Exception failed)
        {
            // It comes again when its lease ends.
            Tell(failed);
        }
        finally
        {
            Interlocked.Decrement(ref inHand);
            free.Release();
        }
    }

    /// <summary>Keeps it in hand for as long as it is being handled.</summary>
    private async Task<LeasedWakeUp> KeepUntilAsync(Task handling, LeasedWakeUp held)
    {
        while (!await EndsSoonAsync(handling))
        {
            held = await queue.KeepAsync(held, Lease, CancellationToken.None) ?? held;
        }

        return held;
    }

    private async Task<bool> EndsSoonAsync(Task handling)
    {
        await handling.WaitAsync(KeepEvery, clock).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return handling.IsCompleted;
    }

    /// <summary>A store that does not work is nobody's fault and counts as no try; what else fails is put aside after a few.</summary>
    private async Task GiveBackAsync(Task<Duration?> handling, LeasedWakeUp held)
    {
        try
        {
            await (await handling is { } wait ? queue.PostponeAsync(held, wait, CancellationToken.None) : queue.CompleteAsync(held, CancellationToken.None));
        }
        catch (Exception failed) when (failed is OutcomeUnknownException || StoreFailure.Is(failed))
        {
            WakeUpLog.Postponed(log, MarkOf(held), held.WakeUp.Due, StoreFailure.Reason(failed));
            await queue.PostponeAsync(held, StorePatience, CancellationToken.None);
        }
        catch (Exception failed)
        {
            WakeUpLog.Failed(log, failed, MarkOf(held), held.WakeUp.Due, held.Try);
            await queue.KeepAsync(held, Backoff(held.Try), CancellationToken.None);
        }
    }

    private void Tell(Exception failed)
    {
        if (StoreFailure.Is(failed))
        {
            WakeUpLog.QueueFailed(log, StoreFailure.Reason(failed));
        }
        else
        {
            WakeUpLog.QueueBroken(log, failed);
        }
    }

    private static string MarkOf(LeasedWakeUp held) => PersonKey.Of(held.WakeUp.Owner)?.Mark ?? held.WakeUp.Owner.Table;

    /// <summary>1, 4, 9, 16 and 25 minutes.</summary>
    private static Duration Backoff(int attempt) => Duration.FromMinutes(attempt * attempt);

    /// <summary>What is in hand is finished; the host's own patience bounds it.</summary>
    private async Task FinishAsync()
    {
        for (int place = 0; place < AtATime; place++)
        {
            await free.WaitAsync();
        }
    }
}
