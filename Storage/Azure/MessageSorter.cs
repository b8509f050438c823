using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace CoachBot.Storage.Azure;

/// <summary>Parts received messages into those that are due, those to be hidden again and those nobody can handle.</summary>
internal sealed class MessageSorter(QueueClient wakeUps, QueueOnDemand poison, Visibility visibility)
{
    /// <summary>Hands out what is due, the longest overdue first; the others are dealt with when it completes.</summary>
    public async Task<IReadOnlyList<LeasedWakeUp>> SortAsync(IEnumerable<QueueMessage> received, CancellationToken cancel)
    {
        var sorting = received.Select(message => SortAsync(message, cancel)).ToArray();
        await ((Task)Task.WhenAll(sorting)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        // One that could not be hidden or put aside comes again after its lease. If it failed the batch, the others would lose a try with it.
        var due = sorting.Where(each => each.IsCompletedSuccessfully).Select(each => each.Result).OfType<LeasedWakeUp>().ToArray();
        if (due.Length == 0)
        {
            await Task.WhenAll(sorting);
        }

        return [.. due.OrderBy(each => each.WakeUp.Due)];
    }

    /// <returns>Null when it was hidden or put aside.</returns>
    private async Task<LeasedWakeUp?> SortAsync(QueueMessage received, CancellationToken cancel)
    {
        if (WakeUpMessage.Read(received.MessageText) is not { } message)
        {
            await PutAsideAsync(received, cancel);
            return null;
        }

        var early = visibility.Of(message);
        if (early > TimeSpan.Zero)
        {
            await wakeUps.HideAsync(received.MessageId, received.PopReceipt, message.Hop().Write(), early, cancel);
            return null;
        }

        var tries = (int)received.DequeueCount - message.Hops;
        if (tries > IWakeUpQueue.MostTries)
        {
            await PutAsideAsync(received, cancel);
            return null;
        }

        return new LeasedWakeUp(message.WakeUp, tries, received.MessageId, received.PopReceipt) { Hops = message.Hops };
    }

    // Sent before it is deleted: to die between the two leaves it twice, and not nowhere.
    private async Task PutAsideAsync(QueueMessage received, CancellationToken cancel)
    {
        await (await poison.GetAsync(cancel)).SendAsync(received.MessageText, TimeSpan.Zero, cancel);
        await wakeUps.DeleteAsync(received.MessageId, received.PopReceipt, cancel);
    }
}
