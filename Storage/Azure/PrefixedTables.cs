using System.Collections.Concurrent;
using Azure.Data.Tables;

namespace CoachBot.Storage.Azure;

/// <summary>The tables of an account whose names begin with a prefix; each is created when it is first used.</summary>
internal sealed class PrefixedTables(TableServiceClient service, string prefix)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<TableClient>>> tables = new(StringComparer.Ordinal);

    /// <summary>A table that is there. Callers who come at once wait for one attempt to create it; one that failed is made again by the next caller.</summary>
    public Task<TableClient> OpenAsync(string table, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var opening = tables.AddOrUpdate(table, Begin, (name, last) => last.Value.IsFaulted ? Begin(name) : last);
        return opening.Value.WaitAsync(cancel);
    }

    /// <summary>The tables that are there, without the prefix, in ordinal order.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(CancellationToken cancel)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        await foreach (var table in service.QueryAsync(cancellationToken: cancel))
        {
            if (table.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && RowLimits.IsTable(table.Name[prefix.Length..]))
            {
                found.Add(table.Name[prefix.Length..]);
            }
        }

        return [.. found];
    }

    private Lazy<Task<TableClient>> Begin(string table) => new(() => CreateAsync(table));

    // Not cancelled: others may wait for the same.
    private async Task<TableClient> CreateAsync(string table)
    {
        var client = service.GetTableClient(prefix + table);
        await client.CreateIfNotExistsAsync(CancellationToken.None);
        return client;
    }
}
