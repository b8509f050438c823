using CoachBot.Dialogs;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>Reads people, in one range of rows each.</summary>
public sealed class PersonReader(IRowStore store, PersonCache cache, TimeProvider clock)
{
    /// <summary>A person as this process knows them, or as they are stored.</summary>
    /// <exception cref="UnreadableRowException">What is stored cannot be read.</exception>
    public async Task<Snapshot> FindAsync(PersonKey person, CancellationToken cancel) => cache.Find(person) ?? await LoadAsync(person, cancel);

    /// <summary>A person as they are stored, whatever copy there is.</summary>
    /// <exception cref="UnreadableRowException">What is stored cannot be read.</exception>
    public async Task<Snapshot> LoadAsync(PersonKey person, CancellationToken cancel)
    {
        // The reader's zone is not known yet: a day more than the window covers every zone's today.
        var first = Instant.FromDateTimeOffset(clock.GetUtcNow()).InUtc().Date.PlusDays(-Days.Window - 1);
        var loaded = PersonRows.Read(await store.ReadRangeAsync(person.Owner, RowKeys.Day(first), RowKeys.State, cancel));
        cache.Keep(person, loaded);
        return loaded;
    }
}
