using CoachBot.Bot.Turns;
using CoachBot.Coaching.Drills;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Storage;
using CoachBot.Storage.Sqlite;

namespace CoachBot.Bot.Tests.Drills;

/// <summary>What trainers wrote and what they look at, as rows.</summary>
public sealed class OrganisationDrillRowsTests : IDisposable
{
    private static readonly PersonKey Trainer = new("tenant", "trainer");

    private static readonly ObjectiveId Hold = ObjectiveId.From("price/hold-before-trade")!.Value;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("coachbot-");
    private readonly OrganisationCache cache = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        cache.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task What_was_written_and_retired_is_read_back_the_same()
    {
        await using var store = SqliteRowStore.Open(Path.Combine(folder.FullName, "a.db"));
        var pack = Pack(40);
        await ChangeAsync(store, drills => drills.With(pack, "trainer", 1), "one");
        await ChangeAsync(store, drills => drills.With([new(Hold, 2), new(Hold, 1003)], areRetired: true), "two");
        await ChangeAsync(store, drills => drills.With(new([], [pack.Drills[0] with { Objective = Hold, Replaces = new(Hold, 1001) }]), "trainer", 3), "three");

        using var fresh = new OrganisationCache();
        var read = await new OwnOrganisation(store, fresh, Trainer).FindDrillsAsync(Cancel);
        Assert.Equal((3, 3, 41), (read.Revision, read.Done.Count, read.Written.Drills.Length));
        Assert.Equal([new DrillId(Hold, 2), new(Hold, 1001), new(Hold, 1003)], read.Written.Retired.OrderBy(id => id.Variant));
        Assert.Equal(pack.Objectives, read.Written.Objectives);
        Assert.Equal(new DrillId(Hold, 1001), read.Written.Drills[^1].Replaces);
        foreach (var (wanted, drill) in pack.Drills.Zip(read.Written.Drills))
        {
            Assert.Equal((wanted.Objective, wanted.Best, "trainer", 1), (drill.Id.Objective, drill.Best, drill.By, drill.Change));
            Assert.Equal(wanted.Text.English?.Options.AsEnumerable(), drill.Text.English?.Options.AsEnumerable());
            Assert.Equal(wanted.Text.Chinese?.Situation, drill.Text.Chinese?.Situation);
        }
    }

    [Fact]
    public async Task Nothing_is_read_again_while_nobody_changes_it()
    {
        await using var store = SqliteRowStore.Open(Path.Combine(folder.FullName, "a.db"));
        await ChangeAsync(store, drills => drills.With(Pack(3), "trainer", 1), "one");
        var first = await Read(store).FindDrillsAsync(Cancel);
        Assert.Same(first.Written, (await Read(store).FindDrillsAsync(Cancel)).Written);
        await ChangeAsync(store, drills => drills.With([new(Hold, 1)], areRetired: true), "two");
        Assert.True((await Read(store).FindDrillsAsync(Cancel)).Written.IsRetired(new(Hold, 1)));
    }

    [Fact]
    public async Task Of_two_changes_at_once_one_is_refused()
    {
        await using var store = SqliteRowStore.Open(Path.Combine(folder.FullName, "a.db"));
        var (one, two) = (Read(store), Read(store));
        var before = (await one.FindDrillsAsync(Cancel)).Written;
        await two.FindDrillsAsync(Cancel);
        await one.ChangeAsync(new DrillsChanged(before, before.With([new(Hold, 1)], true), "one"), Cancel);
        await Assert.ThrowsAsync<ConflictException>(() => two.ChangeAsync(new DrillsChanged(before, before.With([new(Hold, 2)], true), "two"), Cancel));
    }

    [Fact]
    public void The_largest_pack_fits_a_commit_and_each_piece_a_row()
    {
        var pack = Pack(DrillPack.MostDrills);
        var writes = DrillDraftRows.Write(new(DrillDraft.None, "draft", pack)).ToList();
        RowLimits.Check(Trainer.Owner, writes);
        var read = DrillDraftRows.Read([.. writes.OfType<PutRow>().Select(row => new StoredRow(row.Key, "1", row.Body))]);
        Assert.Equal(("draft", pack.Drills.Length, writes.Count), (read.Id, read.Pack!.Drills.Length, read.Pieces));
        Assert.All(DrillDraftRows.Write(new(read, "", null)), row => Assert.IsType<DeleteRow>(row));
        RowLimits.Check(OrganisationKeys.Owner(Trainer), [.. OrganisationDrillRows.Write(new(WrittenDrills.None, WrittenDrills.None.With(pack, "trainer", 1), "one"), 1, "trainer")]);
    }

    [Theory]
    [InlineData("drill/retired", """{"v":1,"drills":{"price":[1]}}""")]
    [InlineData("drill/pack/000001/00", """{"v":1,"of":2,"packed":"一"}""")]
    [InlineData("drill/pack/000001/00", """{"v":1,"of":1,"packed":"x"}""")]
    [InlineData("drill/pack/x/00", """{"v":1,"of":1,"packed":"x"}""")]
    public async Task What_cannot_be_read_is_an_error_with_its_key(string key, string body)
    {
        await using var store = SqliteRowStore.Open(Path.Combine(folder.FullName, "a.db"));
        await store.CommitAsync(OrganisationKeys.Owner(Trainer), new(new(key, null, body), []), Cancel);
        Assert.Contains(key, (await Assert.ThrowsAsync<UnreadableRowException>(() => Read(store).FindDrillsAsync(Cancel))).Message, StringComparison.Ordinal);
    }

    private OwnOrganisation Read(SqliteRowStore store) => new(store, cache, Trainer);

    private async Task ChangeAsync(SqliteRowStore store, Func<WrittenDrills, WrittenDrills> change, string operation)
    {
        var organisation = Read(store);
        var before = (await organisation.FindDrillsAsync(Cancel)).Written;
        await organisation.ChangeAsync(new DrillsChanged(before, change(before), operation), Cancel);
    }

    /// <summary>Drills as long as they may be, of different words, some in one language.</summary>
    private static DrillPack Pack(int drills)
    {
        var own = new WrittenObjective(WrittenDrills.None.NextObjective(new("price")), new(new("Ask what is compared", "Asks."), new("问清比什么", "问清。")));
        return new([own], [.. Enumerable.Range(0, drills).Select(number => new PackedDrill(
            number % 2 == 0 ? Hold : own.Id, number % 4, new(number % 3 == 1 ? null : Text(number, 'a', 26, DrillLimits.English), number % 3 == 2 ? null : Text(number, '一', 3_000, DrillLimits.Chinese))))]);
    }

    private static DrillText Text(int number, char first, int letters, DrillLimits limits)
    {
        uint state = (uint)(number + 1) * 2_654_435_761;
        return new(Some(limits.Situation.Most), [.. Enumerable.Range(0, 4).Select(_ => new DrillOption(Some(limits.Option.Most), Some(limits.Why)))], Some(limits.Try));

        string Some(int characters) => string.Concat(Enumerable.Range(0, characters).Select(_ => (char)(first + ((state = (state * 1_664_525) + 1_013_904_223) >> 8) % letters)));
    }
}
