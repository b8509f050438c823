using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Queues;

namespace CoachBot.Storage.Azure;

/// <summary>An Azure storage account and the right to use it; its tables and queues are reached with the same right.</summary>
public sealed class AzureAccount
{
    private AzureAccount(Func<TableClientOptions, TableServiceClient> tables, Func<QueueClientOptions, QueueServiceClient> queues)
    {
        Tables = tables;
        Queues = queues;
    }

    /// <summary>Where its tables are: tells it from other accounts, and holds no secret.</summary>
    public string Address => Tables(new TableClientOptions()).Uri.GetLeftPart(UriPartial.Path);

    /// <summary>A client of the account's tables.</summary>
    internal Func<TableClientOptions, TableServiceClient> Tables { get; }

    /// <summary>A client of the account's queues.</summary>
    internal Func<QueueClientOptions, QueueServiceClient> Queues { get; }

    /// <summary>The account that a connection string names, with the key or signature in it.</summary>
    public static AzureAccount Of(string connectionString) => new(
        options => new TableServiceClient(connectionString, options),
        options => new QueueServiceClient(connectionString, options));

    /// <summary>The same, or null when the connection string is none.</summary>
    public static AzureAccount? TryParse(string connectionString)
    {
        try
        {
            var account = Of(connectionString);
            _ = (account.Tables(new TableClientOptions()), account.Queues(new QueueClientOptions()));
            return account;
        }
        catch (Exception malformed) when (malformed is FormatException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>An account reached as whoever this process is: its managed identity in Azure, the signed-in developer elsewhere.</summary>
    /// <param name="tableEndpoint">An https address, as https://account.table.core.windows.net.</param>
    /// <param name="queueEndpoint">An https address, as https://account.queue.core.windows.net.</param>
    /// <param name="clientId">Of the user-assigned managed identity; null for the machine's own.</param>
    public static AzureAccount Of(Uri tableEndpoint, Uri queueEndpoint, string? clientId)
    {
        // One for both: it keeps the tokens it has got.
        var credential = new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = clientId });
        return new(
            options => new TableServiceClient(tableEndpoint, credential, options),
            options => new QueueServiceClient(queueEndpoint, credential, options));
    }
}
