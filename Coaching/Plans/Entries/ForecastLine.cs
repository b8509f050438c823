using System.Collections.Immutable;
using NodaTime;

namespace CoachBot.Coaching.Plans.Entries;

/// <summary>Five years of one platform in one region.</summary>
/// <param name="Number">In the plan.</param>
/// <param name="Region">The region; like the platform at most <see cref="PlanEntry.LongestName"/> characters, null for all together.</param>
/// <param name="Platform">The platform.</param>
/// <param name="Amounts">One for each of the <see cref="Years"/>, 0 to <see cref="PlanEntry.LargestAmount"/>; null for a gap.</param>
public sealed record ForecastLine(int Number, string? Region, string? Platform, ImmutableArray<decimal?> Amounts) : PlanEntry
{
    /// <summary>Years of a forecast.</summary>
    public const int Years = 5;

    /// <summary>The calendar year of a year of the forecast: the first follows the one in which the plan starts.</summary>
    /// <param name="start">The day the work on the plan starts.</param>
    /// <param name="year">1 to <see cref="Years"/>.</param>
    public static int YearOf(LocalDate start, int year) => start.Year + year;

    /// <inheritdoc/>
    public override EntryKey Key => new(EntryKind.Forecast, Number);

    /// <inheritdoc/>
    public override PlanField? Field => PlanField.Forecast;

    /// <summary>The years, from 1, without an amount.</summary>
    public ImmutableArray<int> Gaps => [.. Enumerable.Range(1, Years).Where(year => Amount(year) is null)];

    /// <inheritdoc/>
    public override ImmutableArray<EntryFact> Facts =>
    [
        new(EntryPart.Region, Region, LongestName),
        new(EntryPart.Platform, Platform, LongestName),
        .. Enumerable.Range(1, Years).Select(year => EntryFact.Of(EntryPart.Year1 + year - 1, Amount(year))),
    ];

    /// <summary>The amount of a year, 1 to <see cref="Years"/>; null for a gap.</summary>
    public decimal? Amount(int year) => year <= Amounts.Length ? Amounts[year - 1] : null;

    /// <inheritdoc/>
    public override PlanEntry Numbered(int number) => this with { Number = number };

    /// <summary>Compared by value.</summary>
    public bool Equals(ForecastLine? other) =>
        other is not null && (Number, Region, Platform) == (other.Number, other.Region, other.Platform) && Amounts.SequenceEqual(other.Amounts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Region, Platform);
}
