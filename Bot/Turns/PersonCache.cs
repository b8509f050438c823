using Microsoft.Extensions.Caching.Memory;

namespace CoachBot.Bot.Turns;

/// <summary>
/// The people of the last turns, so that their next turn reads nothing. A copy that another process has made old is found out by the
/// tag when the turn is committed.
/// </summary>
public sealed class PersonCache : IDisposable
{
    private const int MostPeople = 4_000;

    private readonly MemoryCache copies = new(new MemoryCacheOptions { SizeLimit = MostPeople });

    /// <summary>The copy of a person, or null when there is none.</summary>
    public Snapshot? Find(PersonKey person) => copies.Get<Snapshot>(person);

    /// <summary>Keeps the copy of a person as it was just stored.</summary>
    public void Keep(PersonKey person, Snapshot snapshot) => copies.Set(person, snapshot, new MemoryCacheEntryOptions { Size = 1 });

    /// <summary>Drops a copy that turned out to be old.</summary>
    public void Drop(PersonKey person) => copies.Remove(person);

    /// <inheritdoc/>
    public void Dispose() => copies.Dispose();
}
