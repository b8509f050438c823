using CoachBot.Storage.Azure;
using CoachBot.Storage.Moving;
using CoachBot.Tests.Shared;

namespace CoachBot.Storage.Tests.Azure;

public sealed class AzureTransferTests : RowTransferContract<AzureRowStore>
{
    private readonly AzuriteServer azurite;
    private readonly string prefix = Emulated.OwnPrefix();

    public AzureTransferTests(AzuriteServer azurite)
    {
        this.azurite = azurite;
        Store = Emulated.Open(azurite, prefix);
    }

    protected override AzureRowStore Store { get; }

    [Fact]
    public async Task Tables_of_another_prefix_are_not_seen()
    {
        foreach (var other in (string[])[Emulated.OwnPrefix(), prefix[..^1], "a" + prefix, "z" + prefix])
        {
            await Emulated.Open(azurite, other).PutAsync(new("people", "other"), [new("state", other)], Cancel);
        }

        await Store.PutAsync(new("people", "own"), [new("state", "")], Cancel);
        Assert.Equal([new OwnedRow(new("people", "own"), "state", "")], await AllAsync());
    }

    [Fact]
    public async Task Upper_and_lower_case_of_a_prefix_are_the_same()
    {
        await Emulated.Open(azurite, prefix.ToUpperInvariant()).PutAsync(new("people", "own"), [new("state", "")], Cancel);
        Assert.Single(await AllAsync());
    }
}
