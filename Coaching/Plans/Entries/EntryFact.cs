using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Coaching.Plans.Entries;

/// <summary>One part of an entry in a form that depends on no language: what a form stores and a difference compares.</summary>
/// <param name="Part">Which.</param>
/// <param name="Value">As it was written; a number in digits with a point, a date as 2026-12-31, a kind by its id. Null for nothing.</param>
/// <param name="Longest">Characters it may have; 0 where it is not free text.</param>
/// <param name="IsRequired">Whether the entry means nothing without it.</param>
public sealed record EntryFact(EntryPart Part, string? Value, int Longest = 0, bool IsRequired = false)
{
    /// <summary>A text the entry means nothing without.</summary>
    public static EntryFact Required(EntryPart part, string value, int longest) => new(part, value, longest, true);

    /// <summary>A number.</summary>
    public static EntryFact Of(EntryPart part, decimal? value) =>
        new(part, value?.ToString("0.############################", CultureInfo.InvariantCulture));

    /// <summary>A date.</summary>
    public static EntryFact Of(EntryPart part, LocalDate? value) => new(part, value is { } date ? LocalDatePattern.Iso.Format(date) : null);

    /// <summary>A kind.</summary>
    public static EntryFact Of<T>(EntryPart part, T value)
        where T : struct, Enum => new(part, value.Id());
}
