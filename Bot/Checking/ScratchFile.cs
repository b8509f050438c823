using CoachBot.Bot.Configuration;

namespace CoachBot.Bot.Checking;

/// <summary>A database beside the one that is configured, for a check alone; it goes with it.</summary>
/// <param name="configured">The one that is configured.</param>
/// <param name="purpose">What it is for.</param>
internal sealed class ScratchFile(SqliteSettings configured, string purpose) : IDisposable
{
    private readonly string path = $"{configured.Path}.{purpose}";

    /// <summary>Opens something in it; where that cannot be done, neither could it be in the one that is configured, which is named.</summary>
    /// <exception cref="SettingsException">The file cannot be opened.</exception>
    public T Open<T>(Func<SqliteSettings, T> open)
    {
        try
        {
            return open(new(path));
        }
        catch (SettingsException refused)
        {
            throw new SettingsException([.. refused.Problems.Select(problem => problem.Replace(path, configured.Path, StringComparison.Ordinal))]);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (string part in (string[])[path, $"{path}-wal", $"{path}-shm"])
        {
            if (File.Exists(part))
            {
                File.Delete(part);
            }
        }
    }
}
