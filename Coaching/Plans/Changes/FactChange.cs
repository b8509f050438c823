using System.Collections.Immutable;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Coaching.Plans.Changes;

/// <summary>A part that differs.</summary>
/// <param name="Part">Which.</param>
/// <param name="Before">As in <see cref="EntryFact.Value"/>; null for nothing.</param>
/// <param name="After">The same of what it is now.</param>
public sealed record FactChange(EntryPart Part, string? Before, string? After)
{
    /// <summary>The parts that differ, in their order.</summary>
    public static ImmutableArray<FactChange> Between(ImmutableArray<EntryFact> before, ImmutableArray<EntryFact> after) =>
    [
        .. before.Concat(after).Select(fact => fact.Part).Distinct()
            .Select(part => new FactChange(part, Value(before, part), Value(after, part))).Where(change => change.Before != change.After),
    ];

    private static string? Value(ImmutableArray<EntryFact> facts, EntryPart part) => facts.FirstOrDefault(fact => fact.Part == part)?.Value;
}
