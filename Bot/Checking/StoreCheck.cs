using CoachBot.Storage;

namespace CoachBot.Bot.Checking;

/// <summary>Writes a row to the store, reads it back and deletes it. A guard row of its own stays; it is nobody's, and is not copied.</summary>
internal static class StoreCheck
{
    private const string About = "store";

    private static readonly Owner Own = new(OwnRows.Table, "check");

    /// <summary>Checks it.</summary>
    public static async Task<Finding> RunAsync(Func<IRowStore> open, string name, DateTimeOffset now, CancellationToken cancel)
    {
        try
        {
            var store = open();
            string body = $"{now:O}";
            var guard = await store.FindAsync(Own, "guard", cancel);
            string tag = await store.CommitAsync(Own, new(new("guard", guard?.ETag, body), [new PutRow("row", body)]), cancel);
            bool isRead = (await store.FindAsync(Own, "row", cancel))?.Body == body;
            await store.CommitAsync(Own, new(new("guard", tag, body), [new DeleteRow("row")]), cancel);
            bool isGone = await store.FindAsync(Own, "row", cancel) is null;
            return isRead && isGone
                ? Finding.Good(About, $"{name}: a row was written, read and deleted")
                : Finding.Bad(About, $"{name}: a row was {(isRead ? "not deleted" : "not read back as it was written")}; look whether another program uses the same tables");
        }
        catch (ConflictException)
        {
            return Finding.Good(About, $"{name}: answered; another check was faster");
        }
        catch (Exception failed) when (StoreFailure.Is(failed))
        {
            return Finding.Bad(About, $"{name}: {StoreFailure.Reason(failed)}; see Storage:* in README.md, and docs/operations.md for the roles an identity needs");
        }
    }
}
