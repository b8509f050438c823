using Azure;
using Azure.Storage.Queues;
using CoachBot.Storage.Azure;
using CoachBot.Tests.Shared;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace CoachBot.Storage.Tests.Azure;

/// <summary>What is in the queues themselves, and messages that are not ours.</summary>
public sealed class AzurePoisonTests
{
    private static readonly Duration Hour = Duration.FromHours(1);

    private readonly FakeTimeProvider clock = new();
    private readonly AzureWakeUpQueue queue;
    private readonly QueueClient wakeUps;
    private readonly QueueClient poison;

    public AzurePoisonTests(AzuriteServer azurite)
    {
        azurite.IsNeeded();
        var account = AzureAccount.Of(azurite.ConnectionString);
        var service = account.Queues(QueueOptions.Create());
        var prefix = SomePrefix.New();
        queue = AzureWakeUpQueue.Open(account, prefix.ToUpperInvariant(), clock);
        wakeUps = service.GetQueueClient($"{prefix}-wakeups");
        poison = service.GetQueueClient($"{prefix}-wakeups-poison");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private WakeUp Due => new(Some.Owner(), Instant.FromDateTimeOffset(clock.GetUtcNow()));

    [Theory]
    [InlineData("rubbish")]
    [InlineData("""{"v":2,"table":"people","owner":"o","due":1800000000,"hops":0}""")]
    public async Task A_message_that_cannot_be_read_is_put_aside_at_once_as_it_is(string text)
    {
        var sound = Due;
        await queue.ScheduleAsync(sound, Cancel);
        await wakeUps.SendMessageAsync(text, Cancel);

        Assert.Equal([sound], (await queue.TakeAsync(32, Hour, Cancel)).Select(each => each.WakeUp));

        Assert.Equal(1, await queue.CountPoisonedAsync(Cancel));
        Assert.Equal(text, (await poison.PeekMessageAsync(Cancel)).Value.MessageText);
        Assert.Equal(1, (await wakeUps.GetPropertiesAsync(Cancel)).Value.ApproximateMessagesCount);
    }

    [Fact]
    public async Task A_batch_of_what_cannot_be_read_does_not_hide_what_is_due()
    {
        Assert.Empty(await queue.TakeAsync(1, Hour, Cancel));
        await wakeUps.SendMessageAsync("rubbish", Cancel);
        await wakeUps.SendMessageAsync("more rubbish", Cancel);
        await queue.ScheduleAsync(Due, Cancel);

        Assert.Single(await queue.TakeAsync(1, Hour, Cancel));
        Assert.Equal(2, await queue.CountPoisonedAsync(Cancel));
    }

    [Fact]
    public async Task What_cannot_be_put_aside_stays_and_is_told_and_does_not_keep_the_others_back()
    {
        Assert.Equal(0, await queue.CountPoisonedAsync(Cancel));
        await poison.DeleteAsync(Cancel);
        await queue.ScheduleAsync(Due, Cancel);
        await wakeUps.SendMessageAsync("rubbish", Cancel);

        Assert.Single(await queue.TakeAsync(32, Hour, Cancel));

        await wakeUps.SendMessageAsync("rubbish", Cancel);
        await Assert.ThrowsAsync<RequestFailedException>(() => queue.TakeAsync(32, Hour, Cancel));
        Assert.Equal(3, (await wakeUps.GetPropertiesAsync(Cancel)).Value.ApproximateMessagesCount);
    }

    [Fact]
    public async Task Neither_a_wake_up_nor_a_poisoned_one_expires()
    {
        await queue.ScheduleAsync(Due, Cancel);
        Assert.Equal(9999, (await wakeUps.PeekMessageAsync(Cancel)).Value.ExpiresOn?.Year);

        await wakeUps.ClearMessagesAsync(Cancel);
        await wakeUps.SendMessageAsync("rubbish", Cancel);
        await queue.TakeAsync(1, Hour, Cancel);
        Assert.Equal(9999, (await poison.PeekMessageAsync(Cancel)).Value.ExpiresOn?.Year);
    }
}
