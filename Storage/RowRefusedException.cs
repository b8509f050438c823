namespace CoachBot.Storage;

/// <summary>A row breaks a limit of the store; nothing was written.</summary>
public sealed class RowRefusedException(string key, string reason) : Exception($"Row '{key}' is refused: {reason}.")
{
    /// <summary>The row that was refused.</summary>
    public string Key { get; } = key;
}
