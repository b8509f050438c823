using System.Net;
using System.Net.Sockets;
using CoachBot.Bot.Connector;
using CoachBot.Bot.Tests.Connector.Support;

namespace CoachBot.Bot.Tests.Connector;

/// <summary>What becomes of a message when the line goes dead, on real sockets: the protocol's check 69.</summary>
public sealed class BrokenLineChecks
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    [Theory]
    [InlineData(SendKind.Reply)]
    [InlineData(SendKind.Unasked)]
    public async Task Check_069_a_message_that_may_have_arrived_is_not_sent_again(SendKind kind)
    {
        await using var outbound = Waiting(answer: TimeSpan.FromSeconds(1));
        await using var silent = new RawServer((_, _) => new TaskCompletionSource<bool>().Task);
        await using var broken = new RawServer((_, _) => Task.FromResult(false));
        foreach (var server in (RawServer[])[silent, broken])
        {
            Assert.Equal(SendOutcome.Unknown, (await SendAsync(outbound, server.Url, kind)).Outcome);
            Assert.Equal(1, server.Requests);
        }
    }

    [Fact]
    public async Task Check_069_an_update_that_may_have_arrived_is_sent_again_because_twice_is_once()
    {
        await using var outbound = Waiting();
        await using var server = new RawServer((number, stream) => number < 3 ? Task.FromResult(false) : RawServer.AcceptAsync(stream));
        Assert.Equal(SendOutcome.Sent, (await SendAsync(outbound, server.Url, SendKind.Update)).Outcome);
        Assert.Equal(3, server.Requests);
    }

    [Fact]
    public async Task A_kept_connection_that_dies_under_a_message_does_not_send_it_twice()
    {
        await using var outbound = Waiting();
        await using var server = new RawServer((number, stream) => number == 1 ? RawServer.AcceptAsync(stream) : Task.FromResult(false));
        Assert.Equal(SendOutcome.Sent, (await SendAsync(outbound, server.Url, SendKind.Unasked)).Outcome);
        Assert.Equal(SendOutcome.Unknown, (await SendAsync(outbound, server.Url, SendKind.Unasked)).Outcome);
        Assert.Equal(2, server.Requests);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_after_its_status_counts_as_an_answer()
    {
        await using var outbound = Waiting();
        await using var server = new RawServer(async (_, stream) =>
        {
            await stream.WriteAsync("HTTP/1.1 201 Created\r\nContent-Length: 20\r\n\r\n{"u8.ToArray());
            await stream.FlushAsync();
            return false;
        });
        var outcome = (await SendAsync(outbound, server.Url, SendKind.Unasked)).Outcome;
        Assert.True(outcome is SendOutcome.Sent or SendOutcome.Unknown, $"{outcome}"); // the end of the line may overtake the status
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task A_connector_that_is_not_there_has_nothing_and_a_reply_is_tried_again()
    {
        await using var outbound = Waiting();
        string url = Nobody();
        Assert.Equal(SendOutcome.Refused, (await outbound.Sender.SendAsync(new(Some.Text, Some.Chat(url), SendKind.Unasked))).Outcome);
        var start = outbound.Clock.GetUtcNow();
        Assert.Equal(SendOutcome.Refused, (await outbound.AdvanceUntilAsync(outbound.BeginReply(Some.Chat(url)), Step)).Outcome);
        Assert.True(outbound.Clock.GetUtcNow() - start > TimeSpan.FromSeconds(11));
    }

    [Fact]
    public async Task A_connection_that_cannot_be_opened_in_time_has_carried_nothing()
    {
        using var full = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        full.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        full.Listen(0);
        var fillers = Enumerable.Range(0, 4).Select(_ => new TcpClient()).ToList();
        foreach (var filler in fillers)
        {
            _ = filler.ConnectAsync((IPEndPoint)full.LocalEndPoint!, TestContext.Current.CancellationToken).AsTask().ContinueWith(task => task.Exception, TaskScheduler.Default);
        }

        await Task.Delay(50, TestContext.Current.CancellationToken); // the kernel takes as many as it has room for
        await using var outbound = Waiting(connect: TimeSpan.FromMilliseconds(300));
        Assert.Equal(SendOutcome.Refused, (await SendAsync(outbound, $"http://{full.LocalEndPoint}/", SendKind.Unasked)).Outcome);
        fillers.ForEach(filler => filler.Dispose());
    }

    private static Outbound Waiting(TimeSpan? connect = null, TimeSpan? answer = null) => new(identity: null, adjust: services =>
        services.AddSingleton(new ConnectorPatience(connect ?? ConnectorPatience.Default.Connect, answer ?? ConnectorPatience.Default.Answer)));

    private static Task<SendResult> SendAsync(Outbound outbound, string url, SendKind kind) =>
        outbound.AdvanceUntilAsync(outbound.Sender.SendAsync(new(Some.Text, Some.Chat(url) with { Replaces = "1" }, kind)), Step);

    private static string Nobody()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/";
    }
}
