using System.Globalization;

namespace CoachBot.Coaching.Plans.Entries;

/// <summary>What an entry is known by inside its plan, whatever its content; it never changes, and is not given again after the entry is removed.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Number">For a text its field, for a reason its step, else a number from 1.</param>
public readonly record struct EntryKey(EntryKind Kind, int Number) : IComparable<EntryKey>
{
    /// <summary>The key of a field's text.</summary>
    public static EntryKey Of(PlanField field) => new(EntryKind.Text, (int)field);

    /// <summary>The key of the reason a step is not needed.</summary>
    public static EntryKey Of(PlanStep step) => new(EntryKind.NotNeeded, (int)step);

    /// <summary>By kind, then by number.</summary>
    public int CompareTo(EntryKey other) => (Kind, Number).CompareTo((other.Kind, other.Number));

    /// <summary>Such as "action/17" and "text/customer-strategy".</summary>
    public override string ToString() => $"{Kind.Id()}/{Kind switch
    {
        EntryKind.Text => ((PlanField)Number).Id(),
        EntryKind.NotNeeded => ((PlanStep)Number).Id(),
        _ => Number.ToString(CultureInfo.InvariantCulture),
    }}";

    public static bool operator <(EntryKey one, EntryKey other) => one.CompareTo(other) < 0;

    public static bool operator >(EntryKey one, EntryKey other) => one.CompareTo(other) > 0;

    public static bool operator <=(EntryKey one, EntryKey other) => one.CompareTo(other) <= 0;

    public static bool operator >=(EntryKey one, EntryKey other) => one.CompareTo(other) >= 0;
}
