using CoachBot.Bot.Turns;
using CoachBot.Storage;

namespace CoachBot.EndToEnd.Processes;

/// <summary>A store that several processes share, as they name it and as a test looks into it.</summary>
/// <param name="Name">For messages.</param>
/// <param name="Settings">Of a bot that keeps everything in it.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="WakeUps">Its queue.</param>
public sealed record Kept(string Name, string[] Settings, IRowStore Rows, IWakeUpQueue WakeUps) : IAsyncDisposable
{
    /// <summary>Sorts before every key that we use, and behind.</summary>
    private const string FirstKey = " ", LastKey = "~";

    public Task<IReadOnlyList<StoredRow>> AllRowsAsync(Speaker person) =>
        Rows.ReadRangeAsync(person.Key.Owner, FirstKey, LastKey, TestContext.Current.CancellationToken);

    /// <summary>The person as the bot would read it; every row of it has to be readable.</summary>
    public async Task<Snapshot> ReadAsync(Speaker person)
    {
        var rows = await AllRowsAsync(person);
        foreach (var row in rows.Where(row => row.Key.StartsWith("reply/", StringComparison.Ordinal)))
        {
            ReplyRows.Read(row);
        }

        return PersonRows.Read(rows);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (object part in (object[])[Rows, WakeUps])
        {
            if (part is IAsyncDisposable closing)
            {
                await closing.DisposeAsync();
            }
            else if (part is IDisposable disposable)
            {
                disposable.Dispose();
            }
        }
    }
}
