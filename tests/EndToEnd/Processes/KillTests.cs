using CoachBot.Coaching.Time;
using CoachBot.Tests.Shared;

namespace CoachBot.EndToEnd.Processes;

/// <summary>A process that is killed at any moment leaves every acknowledged message stored once, and nothing half.</summary>
[Collection(nameof(Alone))]
public sealed class KillTests(AzuriteServer azurite, ITestOutputHelper output) : IClassFixture<AzuriteServer>, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("coachbot-kill-").FullName;

    /// <summary>All of them where the time does not matter; a developer waits for a few.</summary>
    private static int Kills => Environment.GetEnvironmentVariable("CI") == "true" ? 200 : 20;

    [Fact]
    public Task On_SQLite_every_acknowledged_message_is_stored_once() => RunAsync(Stores.Sqlite(folder));

    [Fact]
    public Task On_Azure_every_acknowledged_message_is_stored_once()
    {
        azurite.IsNeeded();
        return RunAsync(Stores.Azure(azurite));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task RunAsync(Kept store)
    {
        await using var kept = store;
        await using var connector = await Connector.StartAsync();
        var driver = new KillDriver(store, connector, Kills);
        await driver.RunAsync();

        int stored = 0;
        foreach (var person in KillDriver.Everybody)
        {
            int turns = driver.Acknowledged[person.Number];
            var days = (await store.ReadAsync(person)).Days.All.ToList();
            Assert.Equal(turns, days.Sum(day => day.Revision));
            Assert.Equal(KillDriver.Travel(turns), days[^1].Entry.Minutes[WorkActivity.TravelAndWaiting]);
            Assert.All(Enumerable.Range(1, turns), turn => Assert.True(connector.AnswerTo(person.ActivityId(turn)).IsCompleted));
            stored += turns;
        }

        output.WriteLine($"{store.Name}: {Kills} kills, {stored} messages acknowledged and stored once, {driver.SentAgain} sent again, {connector.Count} answers.");
        Assert.True(stored >= Kills);
    }
}
