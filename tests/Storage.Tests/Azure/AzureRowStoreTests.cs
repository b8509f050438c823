using CoachBot.Storage.Azure;
using CoachBot.Tests.Shared;

namespace CoachBot.Storage.Tests.Azure;

public sealed class AzureRowStoreTests : RowStoreContract
{
    private readonly AzureRowStore store;

    public AzureRowStoreTests(AzuriteServer azurite) => store = Emulated.Open(azurite, "contract");

    protected override IRowStore Store => store;

    // A commit takes a thousand times as long as on a file.
    protected override int Sequences => 20;
}
