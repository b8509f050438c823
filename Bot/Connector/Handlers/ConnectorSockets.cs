using System.Net.Sockets;

namespace CoachBot.Bot.Connector.Handlers;

/// <summary>Opens connections to the connector.</summary>
internal static class ConnectorSockets
{
    /// <summary>What carries the requests.</summary>
    public static SocketsHttpHandler Create(ConnectorPatience patience) => new()
    {
        // A redirect could lead anywhere; the connector has no reason to send one.
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectCallback = (context, cancel) => ConnectAsync(context, patience.Connect, cancel),
    };

    /// <summary>The handler's own limit would look like an answer that does not come; where there was no connection, nothing can have arrived.</summary>
    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, TimeSpan patience, CancellationToken cancel)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(patience);
        try
        {
            await socket.ConnectAsync(context.DnsEndPoint, limit.Token);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            socket.Dispose();
            throw new SocketException((int)SocketError.TimedOut);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
