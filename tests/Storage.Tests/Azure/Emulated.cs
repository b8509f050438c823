using Azure.Core.Pipeline;
using CoachBot.Storage.Azure;
using CoachBot.Tests.Shared;

namespace CoachBot.Storage.Tests.Azure;

/// <summary>Stores on the emulator.</summary>
internal static class Emulated
{
    /// <summary>A store; skips the test where the emulator cannot be run.</summary>
    /// <param name="azurite">The emulator.</param>
    /// <param name="prefix">Of its tables.</param>
    /// <param name="network">What stands between the store and the emulator; null for nothing.</param>
    public static AzureRowStore Open(AzuriteServer azurite, string prefix, HttpMessageHandler? network = null)
    {
        azurite.IsNeeded();
        var options = TableRetries.Options();

        // This machine may be busier than any service: a commit that was given up and written all the same would look like somebody else's.
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(60);
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        if (network is not null)
        {
            options.Transport = new HttpClientTransport(network);
        }

        return AzureRowStore.Open(AzureAccount.Of(azurite.ConnectionString), prefix, options);
    }

    /// <summary>A prefix that no other test has.</summary>
    public static string OwnPrefix() => $"t{Path.GetRandomFileName()[..8]}x";
}
