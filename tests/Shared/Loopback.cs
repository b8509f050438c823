using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CoachBot.Tests.Shared;

/// <summary>Programs that listen on this machine.</summary>
public static class Loopback
{
    /// <summary>A port that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Ends when a program takes connections.</summary>
    /// <exception cref="InvalidOperationException">It ended before.</exception>
    public static async Task UntilListeningAsync(int port, Process program)
    {
        while (!program.HasExited)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(5);
            }
        }

        throw new InvalidOperationException($"'{program.StartInfo.FileName}' ended with code {program.ExitCode} before it took connections.");
    }
}
