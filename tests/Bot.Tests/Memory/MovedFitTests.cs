using CoachBot.Bot.Memory;
using CoachBot.Bot.Moving;
using CoachBot.Bot.Turns;
using CoachBot.Storage;
using CoachBot.Storage.Sqlite;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using static CoachBot.Bot.Tests.Memory.Answered;

namespace CoachBot.Bot.Tests.Memory;

/// <summary>Queues are not copied: what an organisation waits for is scheduled anew when its row arrives in another store.</summary>
public sealed class MovedFitTests
{
    [Theory]
    [InlineData(OrganisationKeys.Memory, 1)]
    [InlineData(OrganisationKeys.Revision, 0)]
    public async Task A_fit_moves_with_its_organisation(string key, int scheduled)
    {
        var folder = Directory.CreateTempSubdirectory("coachbot-");
        var cancel = TestContext.Current.CancellationToken;
        string path = Path.Combine(folder.FullName, "coach.db");
        var clock = new FakeTimeProvider(Due.ToDateTimeOffset());
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Storage:Sqlite:Path", path)]).Build();
        await using (var store = MovableStores.Open("Sqlite", settings, isSource: false, clock))
        {
            await store.Arrived(new(Organisation, key, MemoryRows.Write(FitState.None with { FitAt = Due }, null).Body), cancel);
        }

        await using (var queue = SqliteWakeUpQueue.Open(path, clock))
        {
            var taken = await queue.TakeAsync(2, Duration.FromSeconds(30), cancel);
            Assert.Equal(Enumerable.Repeat(new WakeUp(Organisation, Due), scheduled), taken.Select(leased => leased.WakeUp));
        }

        folder.Delete(recursive: true);
    }
}
