using Microsoft.Extensions.Caching.Memory;

namespace CoachBot.Bot.Channel;

/// <summary>
/// The activities whose answers have gone out, as far as this process knows. One delivered again is then not answered twice; after a
/// crash between the commit and the answer it is answered from what was stored.
/// </summary>
public sealed class Delivered : IDisposable
{
    private const int MostActivities = 20_000;

    private readonly MemoryCache keys = new(new MemoryCacheOptions { SizeLimit = MostActivities });

    /// <summary>Whether an activity's answer has gone out.</summary>
    public bool Contains(string activity) => keys.TryGetValue(activity, out _);

    /// <summary>Remembers that it has.</summary>
    public void Add(string activity) => keys.Set(activity, true, new MemoryCacheEntryOptions { Size = 1 });

    /// <inheritdoc/>
    public void Dispose() => keys.Dispose();
}
