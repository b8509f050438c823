using Azure;
using Azure.Data.Tables;
using CoachBot.Storage.Azure;
using CoachBot.Tests.Shared;

namespace CoachBot.Storage.Tests.Azure;

/// <summary>What the tables hold, and what is said when somebody else has had his hands in them.</summary>
public sealed class AzureTableTests : IAsyncLifetime
{
    private readonly string prefix = Emulated.OwnPrefix();
    private readonly Owner owner = new("people", "tenant/张伟");
    private readonly AzureRowStore store;
    private readonly TableClient table;

    public AzureTableTests(AzuriteServer azurite)
    {
        store = Emulated.Open(azurite, prefix);
        table = AzureAccount.Of(azurite.ConnectionString).Tables(new()).GetTableClient($"{prefix}people");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await store.CommitAsync(owner, new(new("turn/state", null, Some.Body), []), Cancel);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_row_is_an_entity_with_escaped_keys_and_one_text()
    {
        var entity = (await table.GetEntityAsync<TableEntity>("tenant.1张伟", "turn.1state", cancellationToken: Cancel)).Value;
        Assert.Equal(Some.Body, entity["Body"]);
        Assert.Equal(["Body", "PartitionKey", "RowKey", "Timestamp", "odata.etag"], entity.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_entity_without_a_text_is_an_error_that_names_it()
    {
        await table.UpsertEntityAsync(new TableEntity("tenant.1张伟", "turn.1state") { ["Body"] = 5 }, TableUpdateMode.Replace, Cancel);

        var unreadable = await Assert.ThrowsAsync<InvalidDataException>(() => store.FindAsync(owner, "turn/state", Cancel));

        Assert.Equal("Entity 'turn.1state' of partition 'tenant.1张伟' has no text in its property 'Body'.", unreadable.Message);
    }

    [Fact]
    public async Task An_entity_whose_key_was_never_escaped_is_an_error_that_names_it()
    {
        await table.AddEntityAsync(new TableEntity("tenant.1张伟", "turn.txt") { ["Body"] = "" }, Cancel);
        var unreadable = await Assert.ThrowsAsync<FormatException>(() => store.ReadRangeAsync(owner, " ", "~", Cancel));
        Assert.Equal("'turn.txt' is no escaped key.", unreadable.Message);
    }

    [Fact]
    public async Task A_table_that_somebody_deleted_is_an_error_and_no_conflict()
    {
        var tag = (await store.FindAsync(owner, "turn/state", Cancel))!.ETag;
        await table.DeleteAsync(Cancel);

        await Assert.ThrowsAnyAsync<RequestFailedException>(() => store.CommitAsync(owner, new(new("turn/state", tag, ""), []), Cancel));
        await Assert.ThrowsAnyAsync<RequestFailedException>(() => store.ReadRangeAsync(owner, " ", "~", Cancel));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ab")]
    [InlineData("1abc")]
    [InlineData("coach-bot")]
    [InlineData("销售教练")]
    [InlineData("a234567890123456789012345678901")]
    public void What_tables_cannot_be_called_is_no_prefix(string name)
    {
        var refused = Assert.Throws<ArgumentException>(() => AzureRowStore.Open(AzureAccount.Of("UseDevelopmentStorage=true"), name));
        Assert.Equal(
            $"'{name}' is no prefix for tables: 3 to 30 letters and digits, the first a letter, are accepted. (Parameter 'prefix')", refused.Message);
    }

    [Fact]
    public void An_account_has_its_tables_and_its_queues_at_the_given_addresses()
    {
        Uri tables = new("https://coach.table.core.windows.net/"), queues = new("https://coach.queue.core.windows.net/");
        var account = AzureAccount.Of(tables, queues, clientId: null);
        Assert.Equal((tables, queues), (account.Tables(new()).Uri, account.Queues(new()).Uri));
    }
}
