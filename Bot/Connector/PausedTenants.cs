using System.Collections.Concurrent;

namespace CoachBot.Bot.Connector;

/// <summary>
/// Tenants whose administrator has switched the bot off, as far as this process knows. Another process, and the next one, finds it out by
/// itself.
/// </summary>
public sealed class PausedTenants
{
    private readonly ConcurrentDictionary<string, bool> paused = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether nothing is sent there.</summary>
    public bool Contains(string? tenant) => tenant is not null && paused.ContainsKey(tenant);

    /// <summary>Sends nothing there from now on.</summary>
    public void Add(string? tenant)
    {
        if (tenant is not null)
        {
            paused[tenant] = true;
        }
    }

    /// <summary>Sends there again: somebody has written, so the bot is not off any more, or will be refused once.</summary>
    public void Remove(string? tenant)
    {
        if (tenant is not null)
        {
            paused.TryRemove(tenant, out _);
        }
    }
}
