using CoachBot.Bot.Memory;
using CoachBot.Bot.Tests.Roles;
using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Turns;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Storage;
using NodaTime;
using static CoachBot.Bot.Tests.Memory.Answered;
using static CoachBot.Bot.Tests.Roles.TwoPeople;
using Profile = CoachBot.Dialogs.Profile;

namespace CoachBot.Bot.Tests.Memory;

/// <summary>The author of a drill that is flagged hears of it, once.</summary>
public sealed class FlagNewsTests : IAsyncLifetime
{
    private const string Title = "Look at your drill again: Hold before you trade: drill 1001";

    private static readonly Instant Next = Instant.FromUtc(2026, 12, 31, 18, 0);

    private static readonly ObjectiveId Hold = ObjectiveId.From("price/hold-before-trade")!.Value;

    private TwoPeople people = null!;

    private CountingStore Store => people.Bot.Store;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        people = await MeetAsync();
        await people.GiveAsync(Alex, Bo, "trainer");
        await people.SayAsync(Bo, "hi");
    }

    public ValueTask DisposeAsync() => people.DisposeAsync();

    [Fact]
    public async Task The_author_is_woken_in_working_hours_and_told_once_however_often_it_is_flagged()
    {
        await WriteAsync(Bo, 1);
        await MissAsync(1001);
        Assert.Null(await FitAsync(Due));
        var bo = await StateAsync(Bo);
        var drill = Assert.Single(bo.Person.Profile.News).Drill!;
        Assert.Equal((new DrillId(Hold, 1001), "Hold before you trade"), (drill.Id, drill.Objective.English));
        Assert.Equal((DrillDeviation.LeastAnswers, 0.0, 0.9), (drill.Figures.Answers, drill.Figures.Recalled, Math.Round(drill.Figures.Expected, 9)));
        Assert.InRange(bo.WakeAt!.Value, Due, Due + Duration.FromHours(24));
        Assert.Contains(await people.SayAsync(Bo, "hi"), Hears);

        // Long after, when the news are forgotten.
        await ChangeElsewhereAsync(profile => profile with { News = [] });
        await FitNextAsync();
        Assert.Empty((await StateAsync(Bo)).Person.Profile.News);
    }

    [Fact]
    public async Task Several_are_told_with_one_write_and_those_farthest_off_first_where_they_are_many()
    {
        await WriteAsync(Bo, 10);
        for (int drill = 0; drill < 10; drill++)
        {
            await MissAsync(1001 + drill, 0.9 - (drill * 0.01));
        }

        await FitAsync(Due);
        Assert.Equal(Enumerable.Range(1001, 8), (await StateAsync(Bo)).Person.Profile.News.Select(news => news.Drill!.Id.Variant));
        await FitNextAsync();
        Assert.Equal(Enumerable.Range(1001, 10), (await StateAsync(Bo)).Person.Profile.News.Select(news => news.Drill!.Id.Variant));
    }

    [Fact]
    public async Task Whoever_is_no_trainer_any_more_is_told_when_they_are_one_again()
    {
        await WriteAsync(Bo, 1);
        await MissAsync(1001);
        await people.GiveAsync(Alex, Bo, "trainer", "take");
        Assert.Null(await FitAsync(Due));
        Assert.Empty((await StateAsync(Bo)).Person.Profile.News);
        string line = Assert.Single(people.Bot.Logs.All, line => line.Contains("is no trainer of the tenant, and is not told of 1 flagged drills", StringComparison.Ordinal));
        Assert.DoesNotContain(Bo, line, StringComparison.Ordinal);
        await people.GiveAsync(Alex, Bo, "trainer");
        await FitNextAsync();
        Assert.Single((await StateAsync(Bo)).Person.Profile.News);
    }

    [Fact]
    public async Task Authors_that_are_unknown_or_cannot_be_read_keep_nobody_waiting()
    {
        await WriteAsync("55555555-0000-4000-8000-000000000005", 1);
        await WriteAsync("66666666-0000-4000-8000-000000000006", 1);
        await WriteAsync(Bo, 1);
        await Store.CommitAsync(OwnerOf("66666666-0000-4000-8000-000000000006"), new(new(RowKeys.State, null, "{}"), []), Cancel);
        await MissAsync(1001);
        await MissAsync(1002);
        await MissAsync(1003);
        Assert.Null(await FitAsync(Due));
        Assert.Equal(1003, Assert.Single((await StateAsync(Bo)).Person.Profile.News).Drill!.Id.Variant);
        Assert.Contains(people.Bot.Logs.All, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("cannot be read, and is not told of 1 flagged drills", StringComparison.Ordinal));
        Assert.Null(await Store.FindAsync(OwnerOf("55555555-0000-4000-8000-000000000005"), RowKeys.State, Cancel));
    }

    [Fact]
    public async Task Of_drills_that_are_asked_no_more_nobody_hears()
    {
        await WriteAsync(Bo, 1);
        await MissAsync(1001);
        await ChangeDrillsAsync(Bo, drills => drills.With([new(Hold, 1001)], areRetired: true));
        Assert.Null(await FitAsync(Due));
        Assert.Empty((await StateAsync(Bo)).Person.Profile.News);
    }

    [Fact]
    public async Task Drills_that_cannot_be_read_keep_no_fit_waiting()
    {
        await WriteAsync(Bo, 1);
        await MissAsync(1001);
        await ChangeDrillsAsync(Bo, drills => drills.With([new(Hold, 1)], areRetired: true));
        var row = (await Store.FindAsync(Organisation, OrganisationKeys.RetiredDrills, Cancel))!;
        var guard = await Store.FindAsync(Organisation, OrganisationKeys.Revision, Cancel);
        await Store.CommitAsync(Organisation, new(new(OrganisationKeys.Revision, guard!.ETag, guard.Body), [new PutRow(row.Key, "{}")]), Cancel);
        Assert.Null(await FitAsync(Due));
        Assert.Equal(Next, (await Store.FitsAsync()).FitAt);
        Assert.Contains(people.Bot.Logs.All, line => line.Contains("nobody is told of those that are flagged", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_author_who_writes_meanwhile_is_told_when_it_begins_again()
    {
        await WriteAsync(Bo, 1);
        await MissAsync(1001);
        Store.Meanwhile = _ => ChangeElsewhereAsync(profile => profile with { UsualDay = 300 });
        Assert.NotNull(await FitAsync(Due));
        Assert.Equal(Due, (await Store.FitsAsync()).FitAt);
        Assert.Null(await FitAsync(Due));
        var profile = (await StateAsync(Bo)).Person.Profile;
        Assert.Equal((300, 1), (profile.UsualDay, profile.News.Length));
    }

    [Fact]
    public async Task A_fit_that_was_not_stored_tells_nothing_twice()
    {
        await WriteAsync(Bo, 1);
        await MissAsync(1001);
        Store.Meanwhile = async store =>
        {
            var row = (await store.FindAsync(Organisation, OrganisationKeys.Memory, Cancel))!;
            await store.CommitAsync(Organisation, new(MemoryRows.Write(MemoryRows.Read(row) with { IsHeld = true }, row.ETag), []), Cancel);
        };
        Assert.NotNull(await FitAsync(Due));
        Assert.Contains(await people.SayAsync(Bo, "hi"), Hears);
        Assert.Null(await FitAsync(Due));
        Assert.DoesNotContain(await people.SayAsync(Bo, "hi"), Hears);
        Assert.Single((await StateAsync(Bo)).Person.Profile.News);
    }

    private static bool Hears(Sent sent) => sent.Card?.GetRawText().Contains(Title, StringComparison.Ordinal) is true;

    private async Task<Snapshot> StateAsync(string who) => PersonRows.Read([(await Store.FindAsync(OwnerOf(who), RowKeys.State, Cancel))!]);

    private Task<Duration?> FitAsync(Instant due)
    {
        people.Bot.Clock.SetUtcNow(due.ToDateTimeOffset());
        return people.Bot.Service<MonthlyFit>().RunAsync(new(Organisation, due), Cancel);
    }

    /// <summary>The month after: its wake-up is scheduled, and may be carried out at the same time.</summary>
    private async Task FitNextAsync()
    {
        while (await FitAsync(Next) is not null)
        {
            Cancel.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Another process changes Bo.</summary>
    private async Task ChangeElsewhereAsync(Func<Profile, Profile> change)
    {
        var before = await StateAsync(Bo);
        string body = PersonRows.WriteState(before with { Person = before.Person with { Profile = change(before.Person.Profile) } });
        await Store.CommitAsync(OwnerOf(Bo), new(new(RowKeys.State, before.ETag, body), []), Cancel);
    }

    /// <summary>Somebody writes drills of one objective.</summary>
    private Task WriteAsync(string author, int drills)
    {
        var text = new DrillText("A buyer calls.", [.. Enumerable.Range(1, Drill.Options).Select(number => new DrillOption($"Do {number}.", $"Why {number}."))], "Try it.");
        return ChangeDrillsAsync(author, before => before.With(new([], [.. Enumerable.Repeat(new PackedDrill(Hold, 1, new(text, null)), drills)]), author, before.Drills.Length + 1));
    }

    private async Task ChangeDrillsAsync(string by, Func<WrittenDrills, WrittenDrills> change)
    {
        using var cache = new OrganisationCache();
        var organisation = new OwnOrganisation(Store, cache, new(TwoPeople.Tenant, by));
        var before = (await organisation.FindDrillsAsync(Cancel)).Written;
        await organisation.ChangeAsync(new DrillsChanged(before, change(before), $"write-{Store.Commits}"), Cancel);
    }

    /// <summary>As many people as it takes get a drill wrong that memory expects them to get right, and a fit is due.</summary>
    private async Task MissAsync(int variant, double expected = 0.9)
    {
        var reps = Enumerable.Range(0, DrillDeviation.LeastAnswers).Select(rep => $"rep-{variant}-{rep}").ToList();
        foreach (string rep in reps)
        {
            var first = new DrillReview(new(Hold, 1), new LocalDate(2026, 11, 1), Grade.Good, IsPractice: false, null, MemoryModel.Standard.Version);
            await Store.PutLogAsync(OwnerOf(rep), [first, first with { Drill = new(Hold, variant), Day = new(2026, 11, 10), Grade = Grade.Again, Expected = expected }], MemoryModel.Standard);
        }

        var row = await Store.FindAsync(Organisation, OrganisationKeys.Memory, Cancel);
        await Store.CommitAsync(
            Organisation, new(MemoryRows.Write(FitState.None with { FitAt = Due }, row?.ETag), [.. reps.Select(rep => new PutRow(OrganisationKeys.Driller(rep), MemoryRows.WriteDriller()))]), Cancel);
    }
}
