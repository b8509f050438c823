namespace CoachBot.Storage.Moving;

/// <summary>How far a move has come.</summary>
/// <param name="Step">What is being done.</param>
/// <param name="Rows">How many rows it has been done to.</param>
public readonly record struct MoveProgress(MoveStep Step, long Rows);
