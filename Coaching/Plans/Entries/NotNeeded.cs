using System.Collections.Immutable;

namespace CoachBot.Coaching.Plans.Entries;

/// <summary>Why a step is not needed for this account.</summary>
/// <param name="Of">The step.</param>
/// <param name="Because">The reason, at most <see cref="LongestReason"/> characters.</param>
public sealed record NotNeeded(PlanStep Of, string Because) : PlanEntry
{
    /// <summary>Characters of a reason.</summary>
    public const int LongestReason = 300;

    /// <inheritdoc/>
    public override EntryKey Key => EntryKey.Of(Of);

    /// <inheritdoc/>
    public override PlanField? Field => null;

    /// <inheritdoc/>
    public override PlanStep Step => Of;

    /// <inheritdoc/>
    public override ImmutableArray<EntryFact> Facts => [EntryFact.Required(EntryPart.Because, Because, LongestReason)];
}
