using CoachBot.Storage.Azure;
using CoachBot.Tests.Shared;
using NodaTime;

namespace CoachBot.Storage.Tests.Azure;

/// <summary>On Azurite, whose clock is the real one: so is this one's.</summary>
public sealed class AzureWakeUpQueueTests : WakeUpQueueContract
{
#pragma warning disable RS0030
    private static readonly TimeProvider Clock = TimeProvider.System;
#pragma warning restore RS0030

    private readonly AzureAccount account;
    private readonly string prefix = SomePrefix.New();

    public AzureWakeUpQueueTests(AzuriteServer azurite)
    {
        azurite.IsNeeded();
        account = AzureAccount.Of(azurite.ConnectionString);
    }

    protected override Instant Now => Instant.FromDateTimeOffset(Clock.GetUtcNow());

    protected override Duration Patience => Duration.FromSeconds(10);

    protected override IWakeUpQueue Open() => AzureWakeUpQueue.Open(account, prefix, Clock);

    // Not more than these: Azurite looks at each message for every request.
    protected override Task FillAsync() => Parallel.ForEachAsync(
        Enumerable.Range(1, 500),
        Cancel,
        async (number, cancel) => await Queue.ScheduleAsync(new(Some.Owner(), Now + Duration.FromHours(1 + number)), cancel));

    protected override Task PassAsync(Duration length) => Task.Delay(length.ToTimeSpan(), Cancel);
}
