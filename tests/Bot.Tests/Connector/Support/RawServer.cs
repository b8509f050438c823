using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CoachBot.Bot.Tests.Connector.Support;

/// <summary>A server that answers, or does not, as the test says, down to the socket.</summary>
public sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly List<Task> running = [];
    private int requests;

    /// <param name="react">What is done with the request of this number, from 1, after it was read wholly; false closes the connection.</param>
    public RawServer(Func<int, NetworkStream, Task<bool>> react)
    {
        listener.Start();
        running.Add(ListenAsync(react));
    }

    public string Url => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/";

    /// <summary>Requests that were read wholly.</summary>
    public int Requests => requests;

    /// <summary>Answers that all is well, and keeps the connection.</summary>
    public static async Task<bool> AcceptAsync(NetworkStream stream)
    {
        await stream.WriteAsync("HTTP/1.1 201 Created\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}"u8.ToArray());
        return true;
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Stop();
        await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        end.Dispose();
    }

    private async Task ListenAsync(Func<int, NetworkStream, Task<bool>> react)
    {
        while (true)
        {
            var client = await listener.AcceptTcpClientAsync(end.Token);
            running.Add(ServeAsync(client, react));
        }
    }

    private async Task ServeAsync(TcpClient client, Func<int, NetworkStream, Task<bool>> react)
    {
        using (client)
        {
            // Without it the end of a connection would be an orderly one.
            client.LingerState = new(enable: true, seconds: 0);
            while (await ReadAsync(client.GetStream()) && await react(Interlocked.Increment(ref requests), client.GetStream()).WaitAsync(end.Token))
            {
            }
        }
    }

    private async Task<bool> ReadAsync(NetworkStream stream)
    {
        var read = new List<byte>();
        byte[] next = new byte[1];
        while (!IsWhole(Encoding.ASCII.GetString([.. read])))
        {
            if (await stream.ReadAsync(next, end.Token) == 0)
            {
                return false;
            }

            read.Add(next[0]);
        }

        return true;
    }

    private static bool IsWhole(string text)
    {
        int body = text.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4;
        const string Length = "Content-Length: ";
        int at = text.IndexOf(Length, StringComparison.Ordinal) + Length.Length;
        return body >= 4 && text.Length - body == int.Parse(text[at..text.IndexOf('\r', at)], System.Globalization.CultureInfo.InvariantCulture);
    }
}
