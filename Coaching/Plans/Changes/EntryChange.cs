using System.Collections.Immutable;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Coaching.Plans.Changes;

/// <summary>What became of an entry.</summary>
/// <param name="Before">What it was; null when it is new.</param>
/// <param name="After">What it is; null when it is no more. Never null together.</param>
public sealed record EntryChange(PlanEntry? Before, PlanEntry? After)
{
    /// <summary>What it is known by.</summary>
    public EntryKey Key => Either.Key;

    /// <summary>The section it is told in.</summary>
    public PlanSection Section => Either.Section;

    /// <summary>The step whose form shows it.</summary>
    public PlanStep Step => Either.Step;

    /// <summary>The field; null for the reason of a step.</summary>
    public PlanField? Field => Either.Field;

    /// <summary>Added, changed or removed.</summary>
    public ChangeKind Kind => Before is null ? ChangeKind.Added : After is null ? ChangeKind.Removed : ChangeKind.Changed;

    /// <summary>The parts that differ, with old and new; all parts of one that is new or no more.</summary>
    public ImmutableArray<FactChange> Facts => FactChange.Between(Before?.Facts ?? [], After?.Facts ?? []);

    /// <summary>Of a long text or report, which sentences are new and which are no more; empty for other entries.</summary>
    public ImmutableArray<TextRun> Runs => Either is PlanText or ProgressReport ? TextDiff.Between(Long(Before), Long(After)) : [];

    private PlanEntry Either => After ?? Before ?? throw new InvalidOperationException("Nothing became nothing.");

    private static string Long(PlanEntry? entry) => entry switch
    {
        null => "",
        PlanText text => text.Text,
        ProgressReport report => report.Text,
        _ => throw new NotSupportedException($"{entry.Key} is no long text."),
    };
}
