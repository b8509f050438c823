using CoachBot.Storage.Moving;

namespace CoachBot.Bot.Moving;

/// <summary>A store whose rows are moved.</summary>
/// <param name="Name">Tells it from every other store, without a secret: a copy that was killed is gone on with from the store of the same name.</param>
/// <param name="Rows">All its rows; disposed of with the store.</param>
/// <param name="Arrived">Called for every row that was copied into it: schedules the wake-up that the row waits for, if it does.</param>
public sealed record MovableStore(string Name, IRowTransfer Rows, Func<OwnedRow, CancellationToken, Task> Arrived) : IAsyncDisposable
{
    /// <summary>What is open beside the rows, and closed with them.</summary>
    public IAsyncDisposable? Beside { get; init; }

    /// <summary>Closes the store.</summary>
    public async ValueTask DisposeAsync()
    {
        await (Beside?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (Rows is IAsyncDisposable open ? open.DisposeAsync() : ValueTask.CompletedTask);
    }
}
