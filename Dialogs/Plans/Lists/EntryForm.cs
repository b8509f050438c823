using System.Collections.Immutable;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Plans.Lists;

/// <summary>The form of one kind of line.</summary>
/// <param name="Inputs">What it asks for, from top to bottom.</param>
/// <param name="Make">The line of what was entered, as far as nothing is wrong.</param>
internal sealed record EntryForm(ImmutableArray<EntryInput> Inputs, Func<EntryReading, PlanEntry> Make);
