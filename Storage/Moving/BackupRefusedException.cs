namespace CoachBot.Storage.Moving;

/// <summary>A file is no backup that can be restored, or no longer; says where, what is wrong and what is accepted.</summary>
public sealed class BackupRefusedException(long line, string reason, Exception? cause = null) : Exception($"line {line}: {reason}", cause)
{
    /// <summary>The line, counted from 1.</summary>
    public long Line { get; } = line;
}
