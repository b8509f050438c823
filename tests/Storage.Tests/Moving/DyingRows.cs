using CoachBot.Storage.Moving;

namespace CoachBot.Storage.Tests.Moving;

/// <summary>A store that is gone after some puts, as if the process had been killed there.</summary>
internal sealed class DyingRows(IRowTransfer rows, int puts) : IRowTransfer
{
    private int left = puts;

    public IAsyncEnumerable<OwnedRow> ReadAllAsync(Owner? after, CancellationToken cancel) => rows.ReadAllAsync(after, cancel);

    public Task PutAsync(Owner owner, IReadOnlyList<PutRow> written, CancellationToken cancel) =>
        left-- > 0 ? rows.PutAsync(owner, written, cancel) : throw new IOException("killed");
}
