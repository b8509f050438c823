using System.Diagnostics;
using System.Text.Json;

namespace CoachBot.Bot.Playground;

/// <summary>The running playground.</summary>
public sealed class PlaygroundProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process node;
    private readonly string address;

    /// <summary>Starts it.</summary>
    /// <param name="folder">Where it is installed.</param>
    /// <param name="own">Where its settings are, and where it writes its own log.</param>
    /// <param name="bot">The bot's messaging endpoint.</param>
    /// <param name="port">The port it answers on, on this machine only.</param>
    public PlaygroundProcess(string folder, string own, string bot, int port)
    {
        address = $"http://127.0.0.1:{port}";
        string cli = Path.Combine(folder, "node_modules", "@microsoft", "m365agentsplayground", "cli.js");
        var start = new ProcessStartInfo(
            "node", [cli, "start", "-e", bot, "-p", $"{port}", "-c", "msteams", "--disable-telemetry", "--service-url", $"{address}/_connector"])
        {
            WorkingDirectory = own,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NODE_OPTIONS"] = $"--require {JsonSerializer.Serialize(Path.Combine(folder, "bind-local.cjs"))}";
        node = Process.Start(start)!;
        node.OutputDataReceived += (_, _) => { };
        node.ErrorDataReceived += (_, _) => { };
        node.BeginOutputReadLine();
        node.BeginErrorReadLine();
    }

    /// <summary>Waits until it answers.</summary>
    /// <returns>The address to open in a browser.</returns>
    /// <exception cref="InvalidOperationException">It ended, or did not answer in time.</exception>
    public async Task<string> ReadyAsync(CancellationToken cancel)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(2) };
        var started = Stopwatch.StartNew();
        while (started.Elapsed < Patience && !node.HasExited)
        {
            try
            {
                await http.GetAsync(new Uri(address), cancel);
                return address;
            }
            catch (Exception notYet) when (notYet is HttpRequestException or TaskCanceledException && !cancel.IsCancellationRequested)
            {
                await Task.Delay(100, cancel);
            }
        }

        throw new InvalidOperationException(
            $"The playground did not answer on {address}{(node.HasExited ? $"; it ended with code {node.ExitCode}" : "")}. Its log is devTools/m365agentsplayground.log in {node.StartInfo.WorkingDirectory}.");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!node.HasExited)
        {
            node.Kill(entireProcessTree: true);
        }

        node.Dispose();
    }
}
