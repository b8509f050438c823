using Azure;
using Azure.Data.Tables;

namespace CoachBot.Storage.Azure;

/// <summary>Writes of rows as the actions of one transaction.</summary>
internal static class RowActions
{
    /// <summary>The guard's first, so that of several reasons to refuse a commit a stale guard is the one that is told.</summary>
    public static List<TableTransactionAction> Of(Owner owner, Commit commit) =>
        [Guard(owner, commit.Guard), .. commit.Writes.Select(write => Of(owner, write))];

    public static TableTransactionAction Of(Owner owner, RowWrite write) => write switch
    {
        PutRow row => new(TableTransactionActionType.UpsertReplace, RowEntity.Of(owner, row.Key, row.Body)),
        InsertRow row => new(TableTransactionActionType.Add, RowEntity.Of(owner, row.Key, row.Body)),
        DeleteRow row => new(TableTransactionActionType.Delete, RowEntity.Of(owner, row.Key), ETag.All),
        _ => throw new NotSupportedException($"{write.GetType().Name} is not a write to a row."),
    };

    private static TableTransactionAction Guard(Owner owner, GuardWrite guard) => guard switch
    {
        { ExpectedETag: null } => new(TableTransactionActionType.Add, RowEntity.Of(owner, guard.Key, guard.Body)),
        { IsRemoved: true } => new(TableTransactionActionType.Delete, RowEntity.Of(owner, guard.Key), new ETag(guard.ExpectedETag)),
        _ => new(TableTransactionActionType.UpdateReplace, RowEntity.Of(owner, guard.Key, guard.Body), new ETag(guard.ExpectedETag)),
    };
}
