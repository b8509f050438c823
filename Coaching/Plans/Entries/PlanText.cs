using System.Collections.Immutable;

namespace CoachBot.Coaching.Plans.Entries;

/// <summary>The text of a field.</summary>
/// <param name="Of">The field; one that is filled with text.</param>
/// <param name="Text">At most <see cref="Longest"/> characters, in paragraphs.</param>
public sealed record PlanText(PlanField Of, string Text) : PlanEntry
{
    /// <summary>
    /// Characters: a page and a half. A text is a row of its own, and even if each character is written as an escape of six, 24,000 of
    /// a row's 30,000 are taken: no row over 60 KB, in whatever script.
    /// </summary>
    public const int Longest = 4000;

    /// <inheritdoc/>
    public override EntryKey Key => EntryKey.Of(Of);

    /// <inheritdoc/>
    public override PlanField? Field => Of;

    /// <inheritdoc/>
    public override ImmutableArray<EntryFact> Facts => [EntryFact.Required(EntryPart.Text, Text, Longest)];
}
