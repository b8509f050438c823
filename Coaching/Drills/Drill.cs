namespace CoachBot.Coaching.Drills;

/// <summary>A situation with four answers, one of them the best.</summary>
/// <param name="Id">What answers to it are logged under.</param>
/// <param name="Best">The place of the best answer, 0 to 3.</param>
/// <param name="Text">Each language tells a situation of its own; the point is the same.</param>
public sealed record Drill(DrillId Id, int Best, Bilingual<DrillText> Text)
{
    /// <summary>Answers to choose from: with fewer, guessing passes for knowing.</summary>
    public const int Options = 4;
}
