using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using NodaTime;

namespace CoachBot.Storage.Azure;

/// <summary>
/// Wake-ups in Azure Storage Queues, hidden until they are due. A message can be hidden for 7 days at most: one that is due later comes
/// into sight before, is hidden again by whoever receives it, and counts that as a hop and not as a try.
/// </summary>
public sealed class AzureWakeUpQueue : IWakeUpQueue
{
    private static readonly Duration LongestHop = Duration.FromDays(7) - Duration.FromHours(1);

    private readonly QueueOnDemand wakeUps;
    private readonly QueueOnDemand poison;
    private readonly Visibility visibility;

    /// <param name="service">Made with <see cref="QueueOptions"/>.</param>
    /// <param name="prefix">Names the queues.</param>
    /// <param name="clock">Tells what is due.</param>
    /// <param name="longestHop">No message is hidden for longer before it is due.</param>
    internal AzureWakeUpQueue(QueueServiceClient service, string prefix, TimeProvider clock, Duration longestHop)
    {
        var name = $"{prefix.ToLowerInvariant()}-wakeups";
        wakeUps = new(service.GetQueueClient(name));
        poison = new(service.GetQueueClient($"{name}-poison"));
        visibility = new(clock, longestHop);
    }

    /// <summary>The queues {prefix}-wakeups and {prefix}-wakeups-poison of an account, created when they are first used.</summary>
    public static AzureWakeUpQueue Open(AzureAccount account, string prefix, TimeProvider clock) =>
        new(account.Queues(QueueOptions.Create()), prefix, clock, LongestHop);

    /// <inheritdoc/>
    public async Task ScheduleAsync(WakeUp wakeUp, CancellationToken cancel)
    {
        var message = WakeUpMessage.Of(wakeUp);
        await (await wakeUps.GetAsync(cancel)).SendAsync(message.Write(), visibility.Of(message), cancel);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LeasedWakeUp>> TakeAsync(int most, Duration lease, CancellationToken cancel)
    {
        WakeUpLimits.CheckTake(most, lease);
        var queue = await wakeUps.GetAsync(cancel);
        var sorter = new MessageSorter(queue, poison, visibility);
        while (true)
        {
            QueueMessage[] received = await queue.ReceiveMessagesAsync(most, WholeSeconds.Of(lease), cancel);
            var due = await sorter.SortAsync(received, cancel);

            // A batch of hops and poison only must not look as if nothing were due.
            if (due.Count > 0 || received.Length < most)
            {
                return due;
            }
        }
    }

    /// <inheritdoc/>
    public async Task<LeasedWakeUp?> KeepAsync(LeasedWakeUp wakeUp, Duration lease, CancellationToken cancel)
    {
        WakeUpLimits.CheckKeep(lease);
        var queue = await wakeUps.GetAsync(cancel);
        var receipt = await queue.HideAsync(wakeUp.Id, wakeUp.Receipt, text: null, WholeSeconds.Of(lease), cancel);
        return receipt is null ? null : wakeUp with { Receipt = receipt };
    }

    /// <inheritdoc/>
    public async Task PostponeAsync(LeasedWakeUp wakeUp, Duration wait, CancellationToken cancel)
    {
        WakeUpLimits.CheckKeep(wait);
        var queue = await wakeUps.GetAsync(cancel);
        await queue.HideAsync(wakeUp.Id, wakeUp.Receipt, WakeUpMessage.HandedOutAs(wakeUp).Hop().Write(), WholeSeconds.Of(wait), cancel);
    }

    /// <inheritdoc/>
    public async Task CompleteAsync(LeasedWakeUp wakeUp, CancellationToken cancel) =>
        await (await wakeUps.GetAsync(cancel)).DeleteAsync(wakeUp.Id, wakeUp.Receipt, cancel);

    /// <inheritdoc/>
    /// <remarks>Azure counts approximately.</remarks>
    public async Task<int> CountPoisonedAsync(CancellationToken cancel)
    {
        QueueProperties properties = await (await poison.GetAsync(cancel)).GetPropertiesAsync(cancel);
        return properties.ApproximateMessagesCount;
    }
}
