using System.Globalization;
using System.Net;
using Azure;
using CoachBot.Storage.Azure;
using CoachBot.Tests.Shared;

namespace CoachBot.Storage.Tests.Azure;

/// <summary>How often the service is asked.</summary>
public sealed class AzureRequestTests : IDisposable
{
    private readonly string prefix = Emulated.OwnPrefix();
    private readonly Network network = new();
    private readonly AzureRowStore store;
    private readonly Owner owner = Some.Owner();

    public AzureRequestTests(AzuriteServer azurite) => store = Emulated.Open(azurite, prefix, network);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => network.Dispose();

    [Fact]
    public async Task A_table_is_created_by_the_first_of_many_who_use_it_at_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => store.FindAsync(owner, "state", Cancel), Cancel)));

        Assert.Equal(1, network.Sent.Count(request => request == "POST Tables"));
        Assert.Equal(16, network.Sent.Count(request => request == $"GET {prefix}people"));
    }

    [Fact]
    public async Task A_table_that_could_not_be_created_is_tried_again_by_the_next_caller()
    {
        network.Fail(times: 1, HttpStatusCode.Forbidden);
        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => store.FindAsync(owner, "state", Cancel));

        Assert.Equal(403, refused.Status);
        Assert.Null(await store.FindAsync(owner, "state", Cancel));
        Assert.Equal(["POST Tables", "POST Tables", $"GET {prefix}people"], network.Sent);
    }

    [Fact]
    public async Task Who_gives_up_waiting_for_a_table_does_not_take_it_from_the_others()
    {
        var answering = new TaskCompletionSource();
        network.Answer = async (send, _) =>
        {
            await answering.Task;
            return await send();
        };
        using var giveUp = new CancellationTokenSource();
        var (impatient, patient) = (store.FindAsync(owner, "state", giveUp.Token), store.FindAsync(owner, "state", Cancel));
        await giveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        answering.SetResult();
        Assert.Null(await patient);
    }

    [Fact]
    public async Task Each_member_is_one_request()
    {
        await CommitAsync(null, new PutRow("old", ""));
        network.Forget();

        await CommitAsync((await store.FindAsync(owner, "state", Cancel))!.ETag, new PutRow("put", ""), new InsertRow("a", ""), new DeleteRow("old"));
        await store.ReadRangeAsync(owner, " ", "~", Cancel);
        await store.PutAsync(owner, [new("b", ""), new("c", "")], Cancel);

        Assert.Equal([$"GET {prefix}people", "POST $batch", $"GET {prefix}people", "POST $batch"], network.Sent);
    }

    [Fact]
    public async Task Each_row_to_be_deleted_that_is_not_there_is_another_request()
    {
        await CommitAsync(null, new DeleteRow("a"), new PutRow("put", ""), new DeleteRow("b"));
        Assert.Equal(3, network.Sent.Count(request => request == "POST $batch"));
    }

    [Theory]
    [InlineData(1_000, 1)]
    [InlineData(1_001, 2)]
    public async Task A_range_is_one_request_for_each_1000_rows(int rows, int requests)
    {
        var keys = Enumerable.Range(0, rows).Select(number => number.ToString("00000", CultureInfo.InvariantCulture));
        foreach (var some in keys.Chunk(RowLimits.MostRows))
        {
            await store.PutAsync(owner, [.. some.Select(key => new PutRow(key, Some.Body))], Cancel);
        }

        network.Forget();
        Assert.Equal(rows, (await store.ReadRangeAsync(owner, "0", "9", Cancel)).Count);
        Assert.Equal(requests, network.Sent.Count());
    }

    [Fact]
    public async Task What_is_refused_here_is_not_asked_for()
    {
        await Assert.ThrowsAsync<RowRefusedException>(() => CommitAsync(null, new PutRow("", "")));
        await Assert.ThrowsAsync<RowRefusedException>(() => store.PutAsync(owner, [new("", "")], Cancel));
        await Assert.ThrowsAsync<ConflictException>(() => CommitAsync("12"));
        await store.PutAsync(owner, [], Cancel);
        Assert.Empty(network.Sent);
    }

    private Task<string> CommitAsync(string? tag, params RowWrite[] writes) =>
        store.CommitAsync(owner, new(new("state", tag, Some.Body), writes), Cancel);
}
