using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace CoachBot.Bench;

/// <summary>Starts the bot as a process of its own on SQLite, and logs days by typed line in conversations side by side.</summary>
public static class TurnLoad
{
    private const int Conversations = 8;
    private const int WarmUp = 20_000;
    private const int Measured = 20_000;

    /// <summary>Runs the load once and prints what it cost.</summary>
    public static async Task RunAsync()
    {
        await using var connector = await CountingConnector.StartAsync();
        using var bot = await BotProcess.StartAsync();
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Conversations });

        var first = Stopwatch.StartNew();
        await SayAsync(http, bot, connector, 0, "help", 0);
        Console.WriteLine(Line($"start to first answer      {(bot.StartedIn + first.Elapsed).TotalMilliseconds,10:0} ms   (bar 2000)"));

        await LoadAsync(http, bot, connector, WarmUp, 1);
        var cpu = bot.Cpu;
        var clock = Stopwatch.StartNew();
        var latencies = await LoadAsync(http, bot, connector, Measured, 1 + WarmUp);
        var (used, elapsed) = (bot.Cpu - cpu, clock.Elapsed);

        latencies.Sort();
        Console.WriteLine(Line($"turns                      {Measured,10}      in {Conversations} conversations at once, each one line logged and answered with its card"));
        Console.WriteLine(Line($"turns a second             {Measured / elapsed.TotalSeconds,10:0}"));
        Console.WriteLine(Line($"CPU of the bot per turn    {used.TotalMilliseconds / Measured,10:0.000} ms   (bar 0.6, aim 0.25)"));
        Console.WriteLine(Line($"latency p50 / p99          {latencies[Measured / 2],10:0.0} / {latencies[Measured * 99 / 100]:0.0} ms"));
        Console.WriteLine(Line($"resident memory            {bot.ResidentMegabytes,10:0} MB   (bar 150)"));
        Console.WriteLine(Line($"answers                    {connector.Count,10}      of {1 + WarmUp + Measured + Conversations} expected: one a turn, and everybody's welcome"));
    }

    private static async Task<List<double>> LoadAsync(HttpClient http, BotProcess bot, CountingConnector connector, int turns, int firstId)
    {
        var all = await Task.WhenAll(Enumerable.Range(0, Conversations).Select(async conversation =>
        {
            var latencies = new List<double>();
            for (int turn = 0; turn < turns / Conversations; turn++)
            {
                long start = Stopwatch.GetTimestamp();
                await SayAsync(http, bot, connector, conversation, $"log replace {1 + turn % 8}h visits, {10 + turn % 50}m travel, 45m reports", firstId + turn);
                latencies.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            return latencies;
        }));
        return [.. all.SelectMany(latencies => latencies)];
    }

    private static async Task SayAsync(HttpClient http, BotProcess bot, CountingConnector connector, int conversation, string text, int id)
    {
        string body = $$"""
            {"type":"message","id":"{{conversation}}-{{id}}","channelId":"msteams","serviceUrl":"{{connector.Url}}","text":"{{text}}","locale":"en-US",
             "from":{"id":"29:{{conversation}}","aadObjectId":"person-{{conversation}}"},"recipient":{"id":"28:bot"},
             "conversation":{"id":"a:{{conversation}}","conversationType":"personal","tenantId":"tenant"} }
            """;
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(bot.Messages, content);
        response.EnsureSuccessStatusCode();
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
