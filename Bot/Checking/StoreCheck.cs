using CoachBot.Bot.Configuration;
using CoachBot.Storage;

namespace CoachBot.Bot.Checking;

/// <summary>Writes a row to the store, reads it back and deletes it. A file that is not there yet is tried beside its place; nothing stays.</summary>
internal static class StoreCheck
{
    public const string About = "store";

    private const string Guard = "guard";
    private const string Row = "row";

    /// <summary>Checks it.</summary>
    public static Task<Finding> RunAsync(StorageSettings settings, TimeProvider clock) => StoreFindings.OfAsync(About, settings, async () =>
    {
        using var scratch = settings is SqliteSettings sqlite && !Path.Exists(sqlite.Path) ? new ScratchFile(sqlite, "check-store") : null;
        var store = scratch is null ? Stores.OpenRows(settings) : scratch.Open(Stores.OpenRows);
        try
        {
            return await TryAsync(store, $"{StoreFindings.NameOf(settings)}{(scratch is null ? "" : " (not there yet, and will be created)")}", clock.GetUtcNow());
        }
        finally
        {
            await (store is IAsyncDisposable open ? open.DisposeAsync() : ValueTask.CompletedTask);
        }
    });

    private static async Task<Finding> TryAsync(IRowStore store, string name, DateTimeOffset now)
    {
        var own = new Owner(OwnRows.Table, $"{now.Ticks}");
        string body = $"{now:O}";
        string tag = await store.CommitAsync(own, new(new(Guard, null, body), [new PutRow(Row, body)]), CancellationToken.None);
        bool isRead = (await store.FindAsync(own, Row, CancellationToken.None))?.Body == body;
        await store.CommitAsync(own, new(new(Guard, tag, body) { IsRemoved = true }, [new DeleteRow(Row)]), CancellationToken.None);
        bool isGone = (await store.ReadRangeAsync(own, Guard, Row, CancellationToken.None)).Count == 0;
        return isRead && isGone
            ? Finding.Good(About, $"{name}: a row was written, read and deleted")
            : Finding.Bad(About, $"{name}: a row was {(isRead ? "not deleted" : "not read back as it was written")}; look whether another program uses the same tables");
    }
}
