using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using CoachBot.Tests.Shared;

namespace CoachBot.EndToEnd.Processes;

/// <summary>The bot as a process of its own, that can be killed like one.</summary>
public sealed class BotProcess : IDisposable
{
    private static readonly HttpClient Http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 64 });

    private readonly Process process;
    private readonly Uri messages;

    private readonly ConcurrentQueue<string> errors = new();

    private BotProcess(Process process, Uri messages)
    {
        (this.process, this.messages) = (process, messages);
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Resident memory.</summary>
    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    /// <summary>What it has logged as an error, and whatever it said outside of its log.</summary>
    public IReadOnlyList<string> Errors => [.. errors];

    /// <summary>Starts it, and waits until it takes connections.</summary>
    public static async Task<BotProcess> StartAsync(params string[] settings)
    {
        int port = Loopback.FreePort();
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "Bot.dll"), "--Urls", $"http://127.0.0.1:{port}", "--Logging:LogLevel:Default", "Warning",
            "--Logging:LogLevel:Microsoft.Hosting.Lifetime", "Warning", "--Coach:TimeZone", "UTC", "--Coach:Language", "en", "--Coach:WeeklySlot", "off", .. settings,
        ];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        var bot = new BotProcess(Process.Start(start)!, new($"http://127.0.0.1:{port}/api/messages"));
        await Loopback.UntilListeningAsync(port, bot.process);
        return bot;
    }

    /// <summary>Sends an activity.</summary>
    /// <returns>Whether it was acknowledged; not when the process died over it.</returns>
    public async Task<bool> TryPostAsync(string activity)
    {
        try
        {
            using var content = new StringContent(activity, Encoding.UTF8, "application/json");
            using var response = await Http.PostAsync(messages, content);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>Sends any body.</summary>
    /// <returns>The status it is answered with; 0 when it is not.</returns>
    public async Task<int> StatusOfAsync(byte[] body)
    {
        try
        {
            using var content = new ByteArrayContent(body);
            content.Headers.ContentType = new("application/json");
            using var response = await Http.PostAsync(messages, content);
            return (int)response.StatusCode;
        }
        catch (HttpRequestException)
        {
            return 0;
        }
    }

    /// <summary>SIGKILL: nothing is finished, nothing is flushed.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }

        process.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is not null && (line.StartsWith("fail:", StringComparison.Ordinal) || line.StartsWith("crit:", StringComparison.Ordinal) || line.Contains("Exception", StringComparison.Ordinal)))
        {
            errors.Enqueue(line);
        }
    }
}
