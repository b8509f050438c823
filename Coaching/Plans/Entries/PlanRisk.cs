using System.Collections.Immutable;

namespace CoachBot.Coaching.Plans.Entries;

/// <summary>Where a risk comes from.</summary>
public enum RiskKind
{
    /// <summary>Competitors' strengths and moves.</summary>
    Competitor,

    /// <summary>Technology and trends.</summary>
    Technology,

    /// <summary>Gaps of our own.</summary>
    OwnGap,
}

/// <summary>What may go wrong, and the answer to it.</summary>
/// <param name="Number">In the plan.</param>
/// <param name="Kind">Where it comes from.</param>
/// <param name="What">The risk, at most <see cref="LongestText"/> characters.</param>
/// <param name="Answer">What is done about it, as long; null for nothing yet.</param>
public sealed record PlanRisk(int Number, RiskKind Kind, string What, string? Answer = null) : PlanEntry
{
    /// <summary>Characters of a text.</summary>
    public const int LongestText = 280;

    /// <inheritdoc/>
    public override EntryKey Key => new(EntryKind.Risk, Number);

    /// <inheritdoc/>
    public override PlanField? Field => PlanField.Risks;

    /// <inheritdoc/>
    public override ImmutableArray<EntryFact> Facts =>
    [
        EntryFact.Of(EntryPart.Kind, Kind),
        EntryFact.Required(EntryPart.What, What, LongestText),
        new(EntryPart.Answer, Answer, LongestText),
    ];

    /// <inheritdoc/>
    public override PlanEntry Numbered(int number) => this with { Number = number };
}
