using CoachBot.Storage.Sqlite;

namespace CoachBot.Storage.Tests.Sqlite;

public sealed class SqliteRowStoreTests : RowStoreContract, IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SqliteRowStore store;

    public SqliteRowStoreTests() => store = SqliteRowStore.Open(folder.File("coachbot.db"));

    protected override IRowStore Store => store;

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        folder.Dispose();
    }
}
