namespace CoachBot.Bot.Turns;

/// <summary>A stored row is not what it should be, or was written by a newer version. It is left as it is.</summary>
public sealed class UnreadableRowException(string key, Exception? cause)
    : Exception($"Row '{key}' cannot be read by this version; it is left as it is.", cause);
