namespace CoachBot.Coaching.Memory;

/// <summary>What the model knows of one memory after its last review.</summary>
/// <param name="Stability">Days until recall has fallen to 90 percent, 0.001 to 36,500.</param>
/// <param name="Difficulty">How little a review adds, 1 to 10.</param>
public readonly record struct MemoryState(double Stability, double Difficulty);
