using CoachBot.Storage;
using CoachBot.Storage.Moving;
using CoachBot.Storage.Sqlite;

namespace CoachBot.Bot.Tests.Checking;

/// <summary>Store and queue on SQLite: what is wrong with the file, and that nothing is left in it or beside it.</summary>
public sealed class StoreCheckTests : CheckRun
{
    [Fact]
    public async Task A_database_that_is_not_there_yet_is_not_created()
    {
        var report = await CheckAsync();
        Assert.Equal($"ok   SQLite {Database} (not there yet, and will be created): a row was written, read and deleted.", report.About("store"));
        Assert.Equal($"ok   SQLite {Database}: a wake-up was scheduled, taken and completed.", report.About("queue"));
        Assert.Empty(Left);
    }

    [Fact]
    public async Task In_a_database_that_is_there_no_row_is_left_and_none_is_changed()
    {
        var person = new Owner("people", "t/alex");
        await using (var store = SqliteRowStore.Open(Database))
        {
            await store.CommitAsync(person, new(new("turn/state", null, "{}"), []), TestContext.Current.CancellationToken);
        }

        var report = await CheckAsync();
        Assert.Equal($"ok   SQLite {Database}: a row was written, read and deleted.", report.About("store"));
        Assert.Equal(["coach.db"], Left);
        await using var after = SqliteRowStore.Open(Database);
        Assert.Equal([new OwnedRow(person, "turn/state", "{}")], await after.ReadAllAsync(null, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_told_with_the_setting_and_the_rest_is_checked()
    {
        string path = At(Path.Combine("none", "coach.db"));
        var report = await CheckAsync("--Storage:Sqlite:Path", path);
        Assert.Equal(1, report.Code);
        foreach (string what in (string[])["store", "queue"])
        {
            Assert.StartsWith($"FAIL Storage:Sqlite:Path: '{path}' is not accepted (The database '{path}' cannot be opened: its folder must exist", report.About(what), StringComparison.Ordinal);
        }

        Assert.Equal(9, report.Lines.Count);
    }

    [Fact]
    public async Task A_folder_is_no_database()
    {
        Directory.CreateDirectory(At("folder"));
        var report = await CheckAsync("--Storage:Sqlite:Path", At("folder"));
        Assert.StartsWith($"FAIL Storage:Sqlite:Path: '{At("folder")}' is not accepted (", report.About("store"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told()
    {
        await File.WriteAllTextAsync(Database, new string('x', 5_000), TestContext.Current.CancellationToken);
        var report = await CheckAsync();
        Assert.StartsWith($"FAIL Storage:Sqlite:Path: '{Database}' is not accepted (", report.About("store"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_where_no_file_can_be_made_is_told()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has a folder that not even its administrator may write to.");
        var report = await CheckAsync("--Storage:Sqlite:Path", "/proc/coach.db");
        Assert.StartsWith("FAIL Storage:Sqlite:Path: '/proc/coach.db' is not accepted (", report.About("store"), StringComparison.Ordinal);
    }
}
