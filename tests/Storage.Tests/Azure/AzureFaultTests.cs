using System.Net;
using Azure;
using CoachBot.Storage.Azure;
using CoachBot.Tests.Shared;

namespace CoachBot.Storage.Tests.Azure;

/// <summary>A service that is busy, an answer that is lost: what is stored then, and what the caller hears.</summary>
public sealed class AzureFaultTests(AzuriteServer azurite) : IAsyncLifetime
{
    private readonly Network network = new();
    private readonly Owner owner = Some.Owner();
    private AzureRowStore store = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        store = Emulated.Open(azurite, "faults", network);
        await store.FindAsync(owner, "state", Cancel);
        network.Forget();
    }

    public ValueTask DisposeAsync()
    {
        network.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.RequestTimeout)]
    public async Task A_commit_that_is_put_off_twice_is_stored_once(HttpStatusCode status)
    {
        network.Fail(times: 2, status);

        var tag = await CommitAsync(null, "first");

        Assert.Equal(["POST $batch", "POST $batch", "POST $batch"], network.Sent);
        Assert.Equal(new StoredRow("state", tag, "first"), await store.FindAsync(owner, "state", Cancel));
    }

    [Fact]
    public async Task Reads_and_puts_that_are_put_off_are_made_again()
    {
        network.Fail(times: 2, HttpStatusCode.ServiceUnavailable);
        await store.PutAsync(owner, [new("day/1", Some.Body)], Cancel);
        network.Fail(times: 2, HttpStatusCode.ServiceUnavailable);
        Assert.Equal(Some.Body, (await store.FindAsync(owner, "day/1", Cancel))?.Body);
        network.Fail(times: 2, HttpStatusCode.ServiceUnavailable);
        Assert.Single(await store.ReadRangeAsync(owner, " ", "~", Cancel));
    }

    [Fact]
    public async Task A_service_that_stays_busy_is_an_error_after_five_tries_and_nothing_is_stored()
    {
        network.Fail(times: int.MaxValue, HttpStatusCode.ServiceUnavailable);
        var busy = await Assert.ThrowsAnyAsync<RequestFailedException>(() => CommitAsync(null, "first"));

        Assert.Equal((503, 5), (busy.Status, network.Sent.Count()));
        network.Fail(times: 0, HttpStatusCode.OK);
        Assert.Empty(await store.ReadRangeAsync(owner, " ", "~", Cancel));
    }

    [Fact]
    public async Task A_service_that_does_not_answer_is_an_error_after_five_tries()
    {
        network.Answer = (_, _) => throw new HttpRequestException("The connection was closed.");
        var silent = await Assert.ThrowsAsync<AggregateException>(() => CommitAsync(null, "first"));

        Assert.Equal(5, network.Sent.Count());
        Assert.All(silent.InnerExceptions, each => Assert.IsType<RequestFailedException>(each));
    }

    [Fact]
    public async Task What_the_service_forbids_is_an_error_at_once_and_no_conflict()
    {
        network.Fail(times: 1, HttpStatusCode.Forbidden);
        var forbidden = await Assert.ThrowsAnyAsync<RequestFailedException>(() => CommitAsync(null, "first"));
        Assert.Equal((403, 1), (forbidden.Status, network.Sent.Count()));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task A_commit_whose_answer_is_lost_is_a_conflict_and_is_stored_once(bool isFirst, bool timedOut)
    {
        var tag = isFirst ? null : await CommitAsync(null, "old");
        await store.PutAsync(owner, [new("deleted", "old")], Cancel);
        network.Forget();
        network.LoseOneAnswer(() => timedOut
            ? new HttpResponseMessage(HttpStatusCode.InternalServerError)
            : throw new HttpRequestException("The connection was closed."));

        var lost = await Assert.ThrowsAsync<ConflictException>(
            () => CommitAsync(tag, "new", new InsertRow("claim", "new"), new DeleteRow("deleted"), new PutRow("put", "new")));

        Assert.Equal((owner, "state"), (lost.Owner, lost.Key));
        Assert.Equal(["POST $batch", "POST $batch"], network.Sent);
        var found = await store.ReadRangeAsync(owner, " ", "~", Cancel);
        Assert.Equal([("claim", "new"), ("put", "new"), ("state", "new")], found.Select(row => (row.Key, row.Body)));
    }

    [Fact]
    public async Task Rows_put_whose_answer_is_lost_are_put()
    {
        network.LoseOneAnswer(() => new HttpResponseMessage(HttpStatusCode.InternalServerError));
        await store.PutAsync(owner, [new("a", Some.Body), new("b", Some.Body)], Cancel);
        Assert.Equal(2, (await store.ReadRangeAsync(owner, " ", "~", Cancel)).Count);
    }

    [Fact]
    public async Task A_row_stored_while_a_commit_is_submitted_again_without_its_delete_is_not_left_beside_it()
    {
        var tag = await CommitAsync(null, "old");
        var interfered = false;
        network.Answer = async (send, _) =>
        {
            var answer = await send();
            if (!Interlocked.Exchange(ref interfered, true))
            {
                await CommitAsync(tag, "theirs", new InsertRow("day/1", "theirs"));
            }

            return answer;
        };

        var refused = await Assert.ThrowsAsync<ConflictException>(() => CommitAsync(tag, "ours", new DeleteRow("day/1")));

        Assert.Equal("state", refused.Key);
        Assert.Equal(["theirs", "theirs"], (await store.ReadRangeAsync(owner, " ", "~", Cancel)).Select(row => row.Body));
    }

    [Fact]
    public async Task A_request_under_way_can_be_cancelled()
    {
        using var giveUp = new CancellationTokenSource();
        network.Answer = async (_, cancel) =>
        {
            await giveUp.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancel);
            throw new InvalidOperationException("Nobody gave up.");
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => store.CommitAsync(owner, new(new("state", null, ""), []), giveUp.Token));
        Assert.Equal(["POST $batch"], network.Sent);
    }

    private Task<string> CommitAsync(string? tag, string body, params RowWrite[] writes) =>
        store.CommitAsync(owner, new(new("state", tag, body), writes), Cancel);
}
