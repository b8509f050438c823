using System.Diagnostics;
using CoachBot.Tests.Shared;

namespace CoachBot.Bench;

/// <summary>The bot as it is run for real: `dotnet Bot.dll`, on an empty SQLite file.</summary>
public sealed class BotProcess : IDisposable
{
    private readonly Process process;
    private readonly string folder;

    private BotProcess(Process process, string folder, Uri messages, TimeSpan startedIn) =>
        (this.process, this.folder, Messages, StartedIn) = (process, folder, messages, startedIn);

    public Uri Messages { get; }

    /// <summary>From the start of the process until it took connections.</summary>
    public TimeSpan StartedIn { get; }

    /// <summary>Processor time used so far, all cores and the kernel included.</summary>
    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public double ResidentMegabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    public static async Task<BotProcess> StartAsync()
    {
        string folder = Directory.CreateTempSubdirectory("coachbot-bench-").FullName;
        int port = Loopback.FreePort();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Bot.dll"), "--Urls", $"http://127.0.0.1:{port}", "--Storage:Sqlite:Path", Path.Combine(folder, "coach.db"), "--Logging:LogLevel:Default", "Warning"]);
        start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        var clock = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        await Loopback.UntilListeningAsync(port, process);
        return new(process, folder, new($"http://127.0.0.1:{port}/api/messages"), clock.Elapsed);
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
