using System.Collections.Immutable;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Coaching.Plans;

/// <summary>Entries that are stored together: one long text or report, or up to <see cref="MostEntries"/> entries of a list. Under 60 KB, always.</summary>
/// <param name="Key">Such as "text/customer-strategy" and "action/0002"; no other part of the plan has it.</param>
/// <param name="Entries">By key; at least one.</param>
public sealed record PlanPart(string Key, ImmutableArray<PlanEntry> Entries)
{
    /// <summary>Entries of a list that are stored together: see <see cref="PlanEntry.LongestEntry"/>.</summary>
    public const int MostEntries = 8;

    /// <summary>The key of the part an entry is in. It depends on the entry's key alone, so that a change of one entry is a change of one part.</summary>
    public static string KeyOf(EntryKey entry) => entry.Kind switch
    {
        EntryKind.Text => $"{entry}",
        EntryKind.NotNeeded => EntryKind.NotNeeded.Id(),
        EntryKind.Report => $"{EntryKind.Report.Id()}/{entry.Number:D5}",
        _ => $"{entry.Kind.Id()}/{entry.Number / MostEntries:D4}",
    };

    /// <summary>Compared by value.</summary>
    public bool Equals(PlanPart? other) => other is not null && Key == other.Key && Entries.SequenceEqual(other.Entries);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Entries.Length);
}
