using System.Text.Json;
using Azure.Storage.Queues;
using CoachBot.Storage.Azure;
using CoachBot.Tests.Shared;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace CoachBot.Storage.Tests.Azure;

/// <summary>Wake-ups that come into sight before their time.</summary>
public sealed class AzureHopTests
{
    private static readonly Duration Second = Duration.FromSeconds(1);
    private static readonly Duration Hour = Duration.FromHours(1);

#pragma warning disable RS0030
    private readonly TimeProvider clock = TimeProvider.System;
#pragma warning restore RS0030

    private readonly AzureAccount account;
    private readonly QueueServiceClient service;
    private readonly string prefix = SomePrefix.New();

    public AzureHopTests(AzuriteServer azurite)
    {
        azurite.IsNeeded();
        account = AzureAccount.Of(azurite.ConnectionString);
        service = account.Queues(QueueOptions.Create());
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    [Fact(Timeout = 30_000)]
    public async Task What_is_due_after_three_hops_is_taken_when_it_is_due_and_for_the_first_time()
    {
        var queue = new AzureWakeUpQueue(service, prefix, clock, longestHop: Second);
        Assert.Empty(await queue.TakeAsync(1, Hour, Cancel)); // The queue is there before time counts.
        var wakeUp = Some(Now + 8 * Second);
        await queue.ScheduleAsync(wakeUp, Cancel);

        var taken = await UntilTakenAsync(queue);

        Assert.InRange(taken.WakeUp.Due, Instant.MinValue, Now);
        Assert.Equal((wakeUp, 1), (taken.WakeUp, taken.Try));
        await queue.KeepAsync(taken, Duration.Zero, Cancel);
        Assert.InRange(await HopsAsync(), 3, 8);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_machine_whose_clock_is_behind_waits_for_its_own()
    {
        var wakeUp = Some(Now);
        var behind = new FakeTimeProvider((wakeUp.Due - Second).ToDateTimeOffset());
        var queue = AzureWakeUpQueue.Open(account, prefix, behind);
        await AzureWakeUpQueue.Open(account, prefix, clock).ScheduleAsync(wakeUp, Cancel);

        Assert.Empty(await queue.TakeAsync(1, Hour, Cancel));
        behind.Advance(Second.ToTimeSpan());

        var taken = await UntilTakenAsync(queue);
        Assert.Equal((wakeUp, 1), (taken.WakeUp, taken.Try));
    }

    private static WakeUp Some(Instant due) => new(Storage.Tests.Some.Owner(), Instant.FromUnixTimeSeconds(due.ToUnixTimeSeconds()));

    private static async Task<LeasedWakeUp> UntilTakenAsync(AzureWakeUpQueue queue)
    {
        while (true)
        {
            if (await queue.TakeAsync(1, Hour, Cancel) is [var taken])
            {
                return taken;
            }

            await Task.Delay(50, Cancel);
        }
    }

    private async Task<int> HopsAsync()
    {
        var message = await service.GetQueueClient($"{prefix}-wakeups").PeekMessageAsync(Cancel);
        using var text = JsonDocument.Parse(message.Value.MessageText);
        return text.RootElement.GetProperty("hops").GetInt32();
    }
}
