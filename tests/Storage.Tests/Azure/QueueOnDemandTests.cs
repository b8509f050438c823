using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Queues;
using CoachBot.Storage.Azure;
using CoachBot.Tests.Shared;

namespace CoachBot.Storage.Tests.Azure;

public sealed class QueueOnDemandTests
{
    private readonly Line line = new();
    private readonly QueueOnDemand queue;

    public QueueOnDemandTests(AzuriteServer azurite)
    {
        azurite.IsNeeded();
        var options = QueueOptions.Create();
        options.AddPolicy(line, HttpPipelinePosition.PerCall);
        queue = new(new QueueServiceClient(azurite.ConnectionString, options).GetQueueClient(SomePrefix.New()));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Many_who_use_it_first_create_it_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => queue.GetAsync(Cancel), Cancel)));
        await (await queue.GetAsync(Cancel)).SendMessageAsync("text", Cancel);

        Assert.Equal(["PUT", "POST"], line.Requests);
    }

    [Fact]
    public async Task An_attempt_that_failed_is_made_again_by_the_next()
    {
        line.IsCut = true;
        await Assert.ThrowsAsync<IOException>(() => queue.GetAsync(Cancel));
        await Assert.ThrowsAsync<IOException>(() => queue.GetAsync(Cancel));

        line.IsCut = false;
        await (await queue.GetAsync(Cancel)).SendMessageAsync("text", Cancel);

        Assert.Equal(["PUT", "PUT", "PUT", "POST"], line.Requests);
    }

    [Fact]
    public async Task Whoever_gives_up_does_not_end_the_attempt_of_the_others()
    {
        using var patience = new CancellationTokenSource();
        line.Hold();
        var impatient = queue.GetAsync(patience.Token);
        var patient = queue.GetAsync(Cancel);

        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        line.Release();

        await (await patient).SendMessageAsync("text", Cancel);
        Assert.Equal(["PUT", "POST"], line.Requests);
    }

    /// <summary>The line to Azure, which can be cut or held.</summary>
    private sealed class Line : HttpPipelinePolicy
    {
        private TaskCompletionSource open = new();

        public Line() => open.SetResult();

        public bool IsCut { get; set; }

        public ConcurrentQueue<string> Requests { get; } = [];

        public void Hold() => open = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Release() => open.SetResult();

        public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            Requests.Enqueue(message.Request.Method.Method);
            await open.Task;
            if (IsCut)
            {
                throw new IOException("The line is cut.");
            }

            await ProcessNextAsync(message, pipeline);
        }

        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();
    }
}
