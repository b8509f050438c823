using CoachBot.Bot.Moving;
using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Turns;
using CoachBot.Coaching.Skills;
using CoachBot.Coaching.Training;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Training;
using CoachBot.Storage;
using CoachBot.Storage.Moving;
using CoachBot.Storage.Sqlite;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace CoachBot.Bot.Tests.Training;

/// <summary>An organisation's rows: read back as they were written, moved with all others, and an error when they cannot be read.</summary>
public sealed class OrganisationRowsTests : IDisposable
{
    private static readonly PersonKey Trainer = new("tenant", "trainer");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("coachbot-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task What_was_changed_is_read_back_the_same()
    {
        await using var store = await ChangedAsync("a.db");
        var organisation = Read(store);
        var skills = await organisation.FindSkillsAsync(Cancel);
        Assert.Equal((2, 2), (skills.Revision, skills.Library.Find(new("needs"))!.Version));
        Assert.Equal("Digs.", skills.Library.Find(new("needs"))!.Text.English.Definition);
        Assert.Equal(SkillLibrary.Standard.Find(new("needs"))!.Text.Chinese, skills.Library.Find(new("needs"))!.Text.Chinese);
        Assert.True(skills.Library.IsRetired(new("price")));
        Assert.Equal((new SkillsChange(SkillsChangeKind.Retired, new("price"), "trainer"), 3), (skills.Last, skills.Done.Count));
        var programme = await organisation.FindProgrammeAsync(Cancel);
        Assert.Equal((Programme.Template.WithoutStage("year-3"), Programme.Template, 1, "trainer"), (programme.Programme, programme.Before, programme.Revision, programme.ChangedBy));
        Assert.Empty((await Read(store, "somebody else").FindSkillsAsync(Cancel)).Done);
    }

    [Fact]
    public async Task A_backup_carries_them_into_another_store()
    {
        await (await ChangedAsync("a.db")).DisposeAsync();
        string backup = Path.Combine(folder.FullName, "rows.backup");
        Assert.Equal(0, await BackupCommand.RunAsync([backup, "--Storage:Sqlite:Path", At("a.db")], Host, Cancel));
        Assert.Equal(0, await RestoreCommand.RunAsync([backup, "--Storage:Sqlite:Path", At("b.db")], Host, Cancel));
        await HoldsTheSameAsync("b.db");
    }

    [Fact]
    public async Task A_copy_carries_them_into_another_store()
    {
        await using (var source = await ChangedAsync("a.db"))
        {
            await using var target = SqliteRowStore.Open(At("b.db"));
            Assert.True((await new StoreCopy(RowSource.Of("a", source), target).RunAsync(Cancel)).Comparison.IsEqual);
        }

        await HoldsTheSameAsync("b.db");
    }

    [Theory]
    [InlineData("revision", """{"v":1,"skills":1,"retired":["Not an id"]}""")]
    [InlineData("revision", """{"v":2,"skills":1}""")]
    [InlineData("revision", """{"v":1,"skills":1,"last":{"kind":"burnt","skill":"needs","by":"x"}}""")]
    [InlineData("skill/needs/00002", "{}")]
    [InlineData("skill/needs/two", "{}")]
    [InlineData("skill/needs/00002", """{"v":1,"by":"x","at":1,"stage":"never","types":"relationship","en":{"name":"a","short":"a","definition":"a","parts":[],"anchors":["1","2","3","4","5","6","7"],"words":[]}}""")]
    [InlineData("skill/needs/00002", """{"v":1,"by":"x","at":1,"stage":"decide","types":"relationship,nonsense","en":{"name":"a","short":"a","definition":"a","parts":[],"anchors":["1","2","3","4","5","6","7"],"words":[]}}""")]
    [InlineData("skill/needs/00002", """{"v":1,"by":"x","at":1,"stage":"decide","types":"relationship","en":{"name":"a","short":"a","definition":"a","parts":[],"anchors":["1"],"words":[]}}""")]
    public async Task What_cannot_be_read_is_an_error_with_its_key_and_never_the_standard(string key, string body)
    {
        await using var store = SqliteRowStore.Open(At("a.db"));
        await store.CommitAsync(OrganisationKeys.Owner(Trainer), new(new(key, null, body), []), Cancel);
        var error = await Assert.ThrowsAsync<UnreadableRowException>(() => Read(store).FindSkillsAsync(Cancel));
        Assert.Contains(key, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"v":1}""")]
    [InlineData("""{"v":1,"stages":[{"id":"a","name":{"en":"A"},"from":5,"to":1}],"topics":[]}""")]
    [InlineData("""{"v":1,"stages":[],"topics":[{"id":"t","stage":"nowhere","format":"coaching","name":{"en":"T"},"hours":1,"teacher":"trainer"}]}""")]
    [InlineData("""{"v":1,"stages":[{"id":"a","name":{"en":"A"},"from":1,"to":1}],"topics":[{"id":"t","stage":"a","format":"dance","name":{"en":"T"},"hours":1,"teacher":"trainer"}]}""")]
    public async Task A_programme_that_cannot_be_read_is_an_error_and_never_the_template(string body)
    {
        await using var store = SqliteRowStore.Open(At("a.db"));
        await store.CommitAsync(OrganisationKeys.Owner(Trainer), new(new("programme", null, body), []), Cancel);
        await Assert.ThrowsAsync<UnreadableRowException>(() => Read(store).FindProgrammeAsync(Cancel));
    }

    [Fact]
    public async Task The_last_forty_operations_are_remembered()
    {
        await using var store = SqliteRowStore.Open(At("a.db"));
        for (int n = 1; n <= 45; n++)
        {
            var organisation = Read(store);
            await organisation.FindSkillsAsync(Cancel);
            var kind = n % 2 == 1 ? SkillsChangeKind.Retired : SkillsChangeKind.Restored;
            await organisation.ChangeAsync(new SkillsChanged(new(kind, new("price"), "trainer"), null, $"operation-{n}"), Instant.FromUnixTimeSeconds(n), Cancel);
        }

        var skills = await Read(store).FindSkillsAsync(Cancel);
        Assert.Equal((45, 40, true, false), (skills.Revision, skills.Done.Count, skills.Done.Contains("operation-6"), skills.Done.Contains("operation-5")));
    }

    [Fact]
    public async Task Only_the_guard_is_read_as_long_as_nothing_was_changed_however_many_versions_there_are()
    {
        await using var store = new CountingStore(await ChangedAsync("a.db"));
        using var cache = new OrganisationCache();
        await VersionsAsync(store, cache, 30);
        await new OwnOrganisation(store, cache, Trainer).FindSkillsAsync(Cancel);
        store.Reset();
        var skills = await new OwnOrganisation(store, cache, Trainer with { ObjectId = "somebody else" }).FindSkillsAsync(Cancel);
        Assert.Equal((1, "revision", 1), (store.Reads, Assert.Single(store.Read).Key, store.RowsRead));
        Assert.Equal((32, "Digs 20."), (skills.Library.Find(new("needs"))!.Version, skills.Library.Find(new("needs"), 20)!.Text.English.Definition));
        Assert.Empty(skills.Done);
    }

    [Fact]
    public async Task What_another_process_has_changed_is_read_at_once_and_changed_by_nobody_who_has_not_read_it()
    {
        await using var store = await ChangedAsync("a.db");
        using OrganisationCache ours = new(), theirs = new();
        var before = new OwnOrganisation(store, ours, Trainer);
        await before.FindSkillsAsync(Cancel);
        await new OwnOrganisation(store, theirs, Trainer).FindSkillsAsync(Cancel);
        await VersionsAsync(store, theirs, 1);
        await Assert.ThrowsAsync<ConflictException>(() => before.ChangeAsync(new SkillsChanged(new(SkillsChangeKind.Restored, new("price"), "trainer"), null, "late"), default, Cancel));
        Assert.Equal(3, (await new OwnOrganisation(store, ours, Trainer).FindSkillsAsync(Cancel)).Library.Find(new("needs"))!.Version);
        await new OwnOrganisation(store, theirs, Trainer).FindSkillsAsync(Cancel);
        await VersionsAsync(store, ours, 1);
        Assert.Equal((4, 4), ((await new OwnOrganisation(store, theirs, Trainer).FindSkillsAsync(Cancel)).Library.Find(new("needs"))!.Version, (await Read(store).FindSkillsAsync(Cancel)).Revision));
    }

    [Fact]
    public async Task An_organisation_that_has_changed_nothing_is_known_as_such_until_it_does()
    {
        await using var store = SqliteRowStore.Open(At("a.db"));
        using var cache = new OrganisationCache();
        Assert.Equal(0, (await new OwnOrganisation(store, cache, Trainer).FindSkillsAsync(Cancel)).Revision);
        await ChangeAsync(store, new SkillsChanged(new(SkillsChangeKind.Retired, new("price"), "trainer"), null, "two"));
        Assert.True((await new OwnOrganisation(store, cache, Trainer).FindSkillsAsync(Cancel)).Library.IsRetired(new("price")));
    }

    /// <summary>A trainer saves a skill some times more, on a process with these copies.</summary>
    private static async Task VersionsAsync(IRowStore store, OrganisationCache cache, int number)
    {
        for (int n = 1; n <= number; n++)
        {
            var organisation = new OwnOrganisation(store, cache, Trainer);
            var library = (await organisation.FindSkillsAsync(Cancel)).Library;
            var needs = library.Find(new("needs"))!;
            var edited = library.With(needs with { Text = needs.Text with { English = needs.Text.English with { Definition = $"Digs {needs.Version + 1}." } } }).Find(needs.Id)!;
            await organisation.ChangeAsync(new SkillsChanged(new(SkillsChangeKind.Edited, needs.Id, "trainer"), edited, $"version-{edited.Version}"), Instant.FromUnixTimeSeconds(n), Cancel);
        }
    }

    private static MoveHost Host => new(
        (provider, configuration, isSource) => MovableStores.Open(provider, configuration, isSource, Clock), TextWriter.Null, TextWriter.Null, Clock);

    private static FakeTimeProvider Clock { get; } = new(new(2026, 11, 23, 9, 30, 0, TimeSpan.Zero));

    /// <summary>The organisation as another process reads it, which has no copy.</summary>
    private static OwnOrganisation Read(IRowStore store, string by = "trainer") => new(store, new OrganisationCache(), Trainer with { ObjectId = by });

    private string At(string file) => Path.Combine(folder.FullName, file);

    /// <summary>A store in which a trainer has edited a skill, retired another and removed a stage.</summary>
    private async Task<SqliteRowStore> ChangedAsync(string file)
    {
        var store = SqliteRowStore.Open(At(file));
        var needs = SkillLibrary.Standard.Find(new("needs"))!;
        var edited = SkillLibrary.Standard.With(needs with { Text = needs.Text with { English = needs.Text.English with { Definition = "Digs." } } }).Find(needs.Id)!;
        await ChangeAsync(store, new SkillsChanged(new(SkillsChangeKind.Edited, needs.Id, "trainer"), edited, "one"));
        await ChangeAsync(store, new SkillsChanged(new(SkillsChangeKind.Retired, new("price"), "trainer"), null, "two"));
        var organisation = Read(store);
        await organisation.FindProgrammeAsync(Cancel);
        await organisation.ChangeAsync(new ProgrammeChanged(Programme.Template.WithoutStage("year-3"), Programme.Template, "three"), Cancel);
        return store;
    }

    private static async Task ChangeAsync(IRowStore store, SkillsChanged change)
    {
        var organisation = Read(store);
        await organisation.FindSkillsAsync(Cancel);
        await organisation.ChangeAsync(change, Instant.FromUtc(2026, 11, 23, 10, 0), Cancel);
    }

    private async Task HoldsTheSameAsync(string file)
    {
        await using var store = SqliteRowStore.Open(At(file));
        var organisation = Read(store);
        var skills = await organisation.FindSkillsAsync(Cancel);
        Assert.Equal(("Digs.", true), (skills.Library.Find(new("needs"))!.Text.English.Definition, skills.Library.IsRetired(new("price"))));
        Assert.Equal(Programme.Template.WithoutStage("year-3"), (await organisation.FindProgrammeAsync(Cancel)).Programme);
    }
}
