using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Coaching.Plans.Changes;

/// <summary>An entry that two people changed, each in another way.</summary>
/// <param name="Key">Which.</param>
/// <param name="Base">What both began with; null when both added it.</param>
/// <param name="Mine">What the one who saves second made of it; null for removed.</param>
/// <param name="Theirs">What was saved first; null for removed.</param>
public sealed record PlanConflict(EntryKey Key, PlanEntry? Base, PlanEntry? Mine, PlanEntry? Theirs)
{
    /// <summary>The section it is in.</summary>
    public PlanSection Section => (Mine ?? Theirs)!.Section;

    /// <summary>The step whose form shows it.</summary>
    public PlanStep Step => (Mine ?? Theirs)!.Step;

    /// <summary>What they disagree about, theirs first.</summary>
    public EntryChange Difference => new(Theirs, Mine);
}
