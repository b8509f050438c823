using System.Collections.Immutable;
using NodaTime;

namespace CoachBot.Coaching.Plans.Entries;

/// <summary>How far a plan has come.</summary>
/// <param name="Number">In the plan.</param>
/// <param name="Date">The day it was written.</param>
/// <param name="Text">At most <see cref="PlanText.Longest"/> characters; like a text, it is a row of its own.</param>
public sealed record ProgressReport(int Number, LocalDate Date, string Text) : PlanEntry
{
    /// <inheritdoc/>
    public override EntryKey Key => new(EntryKind.Report, Number);

    /// <inheritdoc/>
    public override PlanField? Field => PlanField.Reports;

    /// <inheritdoc/>
    public override ImmutableArray<EntryFact> Facts =>
        [EntryFact.Of(EntryPart.Date, Date), EntryFact.Required(EntryPart.Text, Text, PlanText.Longest)];

    /// <inheritdoc/>
    public override PlanEntry Numbered(int number) => this with { Number = number };
}
