using Azure.Storage.Queues;
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

    private readonly QueueServiceClient service;
    private readonly string prefix = SomePrefix.New();

    public AzureWakeUpQueueTests(AzuriteServer azurite)
    {
        azurite.IsNeeded();
        service = new QueueServiceClient(azurite.ConnectionString, QueueOptions.Create());
    }

    protected override Instant Now => Instant.FromDateTimeOffset(Clock.GetUtcNow());

    protected override Duration Patience => Duration.FromSeconds(10);

    // Azurite looks at each message for every request.
    protected override int Many => 500;

    protected override IWakeUpQueue Open() => AzureWakeUpQueue.Open(service, prefix, Clock);

    protected override Task PassAsync(Duration length) => Task.Delay(length.ToTimeSpan(), Cancel);
}
