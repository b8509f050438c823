using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using CoachBot.EndToEnd.Processes;

namespace CoachBot.EndToEnd.Fuzz;

/// <summary>Whatever is posted, the bot answers, stays up and keeps its memory.</summary>
[Collection(nameof(Alone))]
public sealed class FuzzTests(ITestOutputHelper output) : IDisposable
{
    private const int Bodies = 20_000;
    private const int AtOnce = 8;

    /// <summary>What caches may still take after they were warmed up.</summary>
    private const int MegabytesMore = 60;

    private readonly string folder = Directory.CreateTempSubdirectory("coachbot-fuzz-").FullName;

    [Fact]
    public async Task Twenty_thousand_bad_activities_bring_no_server_error_and_leave_the_bot_as_it_was()
    {
        await using var connector = await Connector.StartAsync();
        await using var store = Stores.Sqlite(folder);
        using var bot = await BotProcess.StartAsync(store.Settings);
        var mutator = new ActivityMutator(20261123, Samples(connector.Url));
        var answers = new ConcurrentDictionary<int, int>();

        await PostAsync(bot, mutator, answers, Bodies / 4);
        double warm = bot.Megabytes;
        await PostAsync(bot, mutator, answers, Bodies - (Bodies / 4));
        double end = bot.Megabytes;

        output.WriteLine($"{Bodies} activities: {string.Join(", ", answers.OrderBy(pair => pair.Key).Select(pair => $"{pair.Value} × {pair.Key}"))}; {connector.Count} messages; {warm:0} MB, then {end:0} MB.");
        // 501 is what the protocol wants for an invoke that nobody knows.
        Assert.DoesNotContain(answers.Keys, status => status is 0 or (>= 500 and not 501));
        Assert.True(end < warm + MegabytesMore, $"{warm:0} MB grew to {end:0} MB.");
        Assert.Empty(bot.Errors);

        var alex = new Speaker(1);
        Assert.True(await bot.TryPostAsync(alex.Message(1, "log 3h visits", connector.Url)));
        await connector.AnswerTo(alex.ActivityId(1)).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Equal(1, (await store.ReadAsync(alex)).Days.All.Single().Revision);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static Task PostAsync(BotProcess bot, ActivityMutator mutator, ConcurrentDictionary<int, int> answers, int count)
    {
        var bodies = Enumerable.Range(0, count).Select(_ => mutator.Next());
        return Parallel.ForEachAsync(bodies, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (body, _) =>
        {
            int status = await bot.StatusOfAsync(body);
            answers.AddOrUpdate(status, 1, (_, before) => before + 1);
        });
    }

    /// <summary>The documented samples, answered at the test's connector.</summary>
    private static List<string> Samples(string serviceUrl) =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "tests", "Bot.Tests", "Activities"), "*.json").Order(StringComparer.Ordinal).Select(file =>
        {
            var activity = JsonNode.Parse(File.ReadAllText(file))!;
            activity["serviceUrl"] = serviceUrl;
            return activity.ToJsonString();
        }),
    ];
}
