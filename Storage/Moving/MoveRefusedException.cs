namespace CoachBot.Storage.Moving;

/// <summary>Rows are not moved, or no further; says why and what is accepted.</summary>
public sealed class MoveRefusedException(string reason, Exception? cause = null) : Exception(reason, cause);
