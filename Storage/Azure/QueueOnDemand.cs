using Azure.Storage.Queues;

namespace CoachBot.Storage.Azure;

/// <summary>A queue that is created when it is first used, once in a process; an attempt that failed is made again by the next to come.</summary>
internal sealed class QueueOnDemand(QueueClient client)
{
    private readonly Lock gate = new();
    private Task? creation;

    /// <summary>The queue, which exists.</summary>
    public async Task<QueueClient> GetAsync(CancellationToken cancel)
    {
        // Many may wait for the same attempt, so nobody's giving up ends it.
        await Creation().WaitAsync(cancel);
        return client;
    }

    private Task Creation()
    {
        lock (gate)
        {
            if (creation is null or { IsFaulted: true } or { IsCanceled: true })
            {
                creation = client.CreateIfNotExistsAsync(cancellationToken: CancellationToken.None);
            }

            return creation;
        }
    }
}
