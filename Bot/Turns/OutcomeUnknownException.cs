using CoachBot.Storage;

namespace CoachBot.Bot.Turns;

/// <summary>
/// A commit was never answered or was cut off, or what belongs to two owners was changed of one: the turn may be stored or not, or in
/// part. The same activity delivered again, or the same button pressed again, would tell, and do what is left.
/// </summary>
public sealed class OutcomeUnknownException(Exception cause) : Exception("Whether the turn was stored is not known.", cause)
{
    /// <summary>Whether a commit that ended like this may be written all the same.</summary>
    public static bool IsEndOf(Exception ended) => StoreFailure.IsSilence(ended) || ended is OperationCanceledException;
}
