using System.Collections.Immutable;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Drills;

/// <summary>Drills of the organisation whose answers are far from what memory says, so that their authors look at them. Counted once a month.</summary>
/// <param name="All">By drill.</param>
public sealed record DrillFlags(ImmutableDictionary<DrillId, DrillDeviation> All)
{
    /// <summary>Of an organisation with nothing to flag, or not counted yet.</summary>
    public static DrillFlags None { get; } = new(ImmutableDictionary<DrillId, DrillDeviation>.Empty);

    /// <summary>The same, that farthest off first.</summary>
    public IEnumerable<KeyValuePair<DrillId, DrillDeviation>> FarthestFirst =>
        All.OrderByDescending(each => Math.Abs(each.Value.Recalled - each.Value.Expected)).ThenBy(each => each.Key.ToString(), StringComparer.Ordinal);
}

/// <summary>The flagged drills of the reader's organisation.</summary>
public sealed record FlaggedDrills : Lookup<DrillFlags>;
