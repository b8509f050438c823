using System.Diagnostics;
using System.Text.RegularExpressions;
using CoachBot.Bot.Turns;
using CoachBot.Dialogs;
using CoachBot.Storage;
using CoachBot.Tests.Shared;
using NodaTime;

namespace CoachBot.EndToEnd.Processes;

/// <summary>Three processes on one store do together what one does alone.</summary>
[Collection(nameof(Alone))]
public sealed partial class SeveralProcessesTests(AzuriteServer azurite, ITestOutputHelper output) : IClassFixture<AzuriteServer>, IDisposable
{
    private const int Processes = 3;
    private const int TurnsEach = 40;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>What a process may have in hand when it is killed.</summary>
    private const int InHand = 8;

    private static readonly string[] Lines =
    [
        "log replace 3h visits, 2h travel", "log add 30m reports", "week", "log yesterday replace 2h meetings, 1h quotes", "undo",
        "log add 45m follow-ups", "month", "log yesterday replace 4h visits", "help", "hello",
    ];

    /// <summary>The test may run on a Sunday.</summary>
    private static readonly string[] EveryDay =
        [.. Enum.GetNames<DayOfWeek>().SelectMany((day, index) => (string[])[$"--Coach:WorkingDays:{index}", day])];

    private readonly string folder = Directory.CreateTempSubdirectory("coachbot-several-").FullName;

    [Fact]
    public async Task Two_thousand_turns_of_fifty_people_come_to_what_they_come_to_one_after_another()
    {
        azurite.IsNeeded();
        await using var connector = await Connector.StartAsync();
        var people = Enumerable.Range(0, 50).Select(number => new Speaker(number)).ToList();
        await using var alone = Stores.Sqlite(folder);
        await using var together = Stores.Azure(azurite);
        using (var one = await BotProcess.StartAsync(alone.Settings))
        {
            foreach (var person in people)
            {
                await TalkAsync(person, connector, [one]);
            }
        }

        connector.ForgetAnswers(); // The same activities again, and their answers are to be waited for again.
        var several = await StartAsync(together);
        await Task.WhenAll(people.Select(person => TalkAsync(person, connector, several)));
        foreach (var process in several)
        {
            process.Dispose();
        }

        foreach (var person in people)
        {
            Assert.Equal(Plain(await alone.AllRowsAsync(person)), Plain(await together.AllRowsAsync(person)));
        }

        output.WriteLine($"{people.Count * TurnsEach} turns over {Processes} processes; {connector.Count} answers.");
    }

    [Fact]
    public async Task Five_hundred_reminders_of_one_minute_are_each_sent_once_also_when_a_process_is_killed()
    {
        azurite.IsNeeded();
        await using var connector = await Connector.StartAsync();
        await using var store = Stores.Azure(azurite);
        var people = Enumerable.Range(0, 500).Select(number => new Speaker(number)).ToList();
        await RemindAsync(people, store, connector);

        var processes = await StartAsync(store);
        connector.OnMessage = count =>
        {
            if (count == people.Count / 4)
            {
                processes[0].Kill();
            }
        };
        var started = Stopwatch.StartNew();
        await UntilQuietAsync(connector, people.Count);
        foreach (var process in processes)
        {
            process.Dispose();
        }

        var missed = people.Where(person => connector.To(person.Conversation) == 0).ToList();
        Assert.All(people.Except(missed), person => Assert.Equal(1, connector.To(person.Conversation)));
        Assert.True(missed.Count <= InHand, $"{missed.Count} reminders were never sent.");
        foreach (var person in missed)
        {
            // The process died after it had claimed the reminder and before it had sent it; twice would be worse than never.
            Assert.Contains(await store.AllRowsAsync(person), row => row.Key.StartsWith("delivery/", StringComparison.Ordinal));
        }

        output.WriteLine($"{people.Count - missed.Count} of {people.Count} reminders sent once, none twice, {missed.Count} lost with the process that held them; {started.Elapsed.TotalSeconds:0} s.");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task TalkAsync(Speaker person, Connector connector, BotProcess[] processes)
    {
        for (int turn = 0; turn < TurnsEach; turn++)
        {
            string text = turn switch
            {
                0 => "hi",
                1 => "40%",
                _ => Lines[(turn + person.Number) % Lines.Length],
            };
            var process = processes[(turn + person.Number) % processes.Length];
            Assert.True(await process.TryPostAsync(person.Message(turn, text, connector.Url)));

            // A turn that takes long is acknowledged before it is answered; people wait for the answer.
            await connector.AnswerTo(person.ActivityId(turn)).WaitAsync(Patience, TestContext.Current.CancellationToken);
        }
    }

    private static Task<BotProcess[]> StartAsync(Kept store) =>
        Task.WhenAll(Enumerable.Range(0, Processes).Select(_ => BotProcess.StartAsync([.. store.Settings, .. EveryDay])));

    /// <summary>All but the time at which a form was last answered.</summary>
    private static IEnumerable<string> Plain(IReadOnlyList<StoredRow> rows) => rows.Select(row => $"{row.Key} {Changing().Replace(row.Body, "")}");

    /// <summary>When a form was last touched, and which process took an activity: different in every run.</summary>
    [GeneratedRegex("\"touched\":[0-9]+|,\"by\":\"[^\"]+\"")]
    private static partial Regex Changing();

    /// <summary>Everybody wants to be reminded, and the moment for it has just come.</summary>
    private static async Task RemindAsync(List<Speaker> people, Kept store, Connector connector)
    {
#pragma warning disable RS0030 // The processes have the machine's clock.
        var now = Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());
#pragma warning restore RS0030
        var due = Instant.FromUnixTimeSeconds(now.ToUnixTimeSeconds() / 60 * 60);
        await Parallel.ForEachAsync(people, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (person, cancel) =>
        {
            var profile = new Profile { Welcomed = true, RemindAt = due.InUtc().TimeOfDay, ZoneId = "UTC" };
            var met = new Snapshot(Person.Stranger with { Profile = profile }, Days.None, SeenActivities.None, null)
            {
                Reference = new(connector.Url, person.Conversation, "28:bot", $"29:{person.Number}"),
                WakeAt = due,
            };
            await store.Rows.CommitAsync(person.Key.Owner, new(new(RowKeys.State, null, PersonRows.WriteState(met)), []), cancel);
            await store.WakeUps.ScheduleAsync(new(person.Key.Owner, due), cancel);
        });
    }

    /// <summary>Until all have come, or the lease of what a dead process held is long over.</summary>
    private static async Task UntilQuietAsync(Connector connector, int expected)
    {
        for (int quiet = 0, last = 0; connector.Count < expected && quiet < 90; quiet++)
        {
            await Task.Delay(1000, TestContext.Current.CancellationToken);
            (quiet, last) = connector.Count == last ? (quiet, last) : (0, connector.Count);
        }

        await Task.Delay(3000, TestContext.Current.CancellationToken);
    }
}
