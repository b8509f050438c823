using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using CoachBot.Storage.Moving;

namespace CoachBot.Storage.Azure;

/// <summary>
/// Rows on Azure Table Storage, for any number of instances. A table holds a kind of owner, a partition an owner. Keys are ordered by their
/// UTF-16 characters. What the service refuses for a moment is tried again (<see cref="TableRetries"/>).
/// </summary>
/// <remarks>
/// What the service goes on refusing is a <see cref="RequestFailedException"/>; when it did not answer at all, an
/// <see cref="AggregateException"/> of all tries.
/// </remarks>
public sealed class AzureRowStore : IRowStore, IRowTransfer
{
    private readonly PrefixedTables tables;

    private AzureRowStore(PrefixedTables tables) => this.tables = tables;

    /// <summary>The rows in the tables of an account whose names begin with a prefix. Asks the service for nothing yet.</summary>
    /// <param name="account">The account.</param>
    /// <param name="prefix">An <see cref="AzurePrefix"/>.</param>
    /// <exception cref="ArgumentException">The prefix is none, or the account's connection string cannot be read.</exception>
    public static AzureRowStore Open(AzureAccount account, string prefix) => Open(account, prefix, TableRetries.Options());

    /// <inheritdoc/>
    public async Task<StoredRow?> FindAsync(Owner owner, string key, CancellationToken cancel)
    {
        var table = await tables.OpenAsync(owner.Table, cancel);
        var wanted = RowEntity.Of(owner, key);
        var found = await table.GetEntityIfExistsAsync<TableEntity>(wanted.PartitionKey, wanted.RowKey, cancellationToken: cancel);
        return found.HasValue ? RowEntity.Row(found.Value!) : null;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StoredRow>> ReadRangeAsync(Owner owner, string first, string last, CancellationToken cancel)
    {
        var table = await tables.OpenAsync(owner.Table, cancel);
        var (from, to) = (RowEntity.Of(owner, first), RowEntity.Of(owner, last));
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {from.PartitionKey} and RowKey ge {from.RowKey} and RowKey le {to.RowKey}");
        var rows = new List<StoredRow>();
        await foreach (var entity in table.QueryAsync<TableEntity>(filter, cancellationToken: cancel))
        {
            rows.Add(RowEntity.Row(entity));
        }

        return rows;
    }

    /// <inheritdoc/>
    /// <remarks>
    /// A commit that was written, but whose answer was lost, is submitted again and comes back as a conflict: who then reads again finds
    /// what was written. The same holds when it is cancelled under way: it may be written or not.
    /// </remarks>
    public async Task<string> CommitAsync(Owner owner, Commit commit, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        RowLimits.Check(owner, commit);
        if (commit.Guard.ExpectedETag is { } tag ? !EntityTag.IsOne(tag) : commit.Guard.IsRemoved)
        {
            throw new ConflictException(owner, commit.Guard.Key);
        }

        var table = await tables.OpenAsync(owner.Table, cancel);
        return await RowTransaction.SubmitAsync(table, owner, RowActions.Of(owner, commit), cancel);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<OwnedRow> ReadAllAsync(Owner? after, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var name in await tables.ListAsync(cancel))
        {
            var order = string.CompareOrdinal(name, after?.Table);
            if (order < 0)
            {
                continue;
            }

            var table = await tables.OpenAsync(name, cancel);
            var filter = order == 0 ? TableClient.CreateQueryFilter($"PartitionKey gt {KeyEscape.Escape(after!.Value.Id)}") : null;
            await foreach (var entity in table.QueryAsync<TableEntity>(filter, cancellationToken: cancel))
            {
                yield return RowEntity.OwnedRow(name, entity);
            }
        }
    }

    /// <inheritdoc/>
    public async Task PutAsync(Owner owner, IReadOnlyList<PutRow> rows, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        RowLimits.Check(owner, rows);
        if (rows.Count > 0)
        {
            var table = await tables.OpenAsync(owner.Table, cancel);
            await RowTransaction.SubmitAsync(table, owner, [.. rows.Select(row => RowActions.Of(owner, row))], cancel);
        }
    }

    /// <summary>The same with other retries or another network.</summary>
    internal static AzureRowStore Open(AzureAccount account, string prefix, TableClientOptions options)
    {
        if (!AzurePrefix.IsOne(prefix))
        {
            throw new ArgumentException($"'{prefix}' is no prefix for tables: {AzurePrefix.Accepted} are accepted.", nameof(prefix));
        }

        return new(new PrefixedTables(account.Tables(options), prefix.ToLowerInvariant()));
    }
}
