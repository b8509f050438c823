using System.Collections.Immutable;
using CoachBot.Coaching.Memory;

namespace CoachBot.Coaching.Reinforcement.Curves;

/// <summary>The answers of a person to drills.</summary>
/// <param name="Person">Whoever answered; tells people apart, and is shown nowhere.</param>
/// <param name="Answers">In the order of the answers. What is older than the log reaches back is missing.</param>
public sealed record DrillLog(string Person, ImmutableArray<LoggedAnswer> Answers)
{
    /// <summary>What the bot offered unasked, in order.</summary>
    public ImmutableArray<DrillOffer> Offers { get; init; } = [];

    /// <summary>Days a log is read back: what happened before a year and a little more is in no curve.</summary>
    public const int MostDays = 400;
}

/// <summary>One answer to a drill.</summary>
/// <param name="Review">What it showed.</param>
/// <param name="Confidence">How sure the person was of it.</param>
public sealed record LoggedAnswer(DrillReview Review, Confidence Confidence);
