using CoachBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace CoachBot.Storage.Tests.Sqlite;

public sealed class SqliteTransferTests : RowTransferContract<SqliteRowStore>, IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();

    public SqliteTransferTests() => Store = SqliteRowStore.Open(folder.File("coachbot.db"));

    protected override SqliteRowStore Store { get; }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task While_all_rows_are_read_the_log_of_the_file_can_be_cut_back()
    {
        await Store.PutAsync(Some.Owner(), [new("a", ""), new("b", "")], Cancel);
        await using var reading = Store.ReadAllAsync(null, Cancel).GetAsyncEnumerator(Cancel);
        await reading.MoveNextAsync();
        await Store.PutAsync(Some.Owner(), [new("a", "")], Cancel);

        using var connection = new SqliteConnection($"Data Source={folder.File("coachbot.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";

        Assert.Equal(0L, command.ExecuteScalar());
    }
}
