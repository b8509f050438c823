using System.Collections.Immutable;
using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Dialogs;

/// <summary>A person's recent days: all that a turn can look at.</summary>
public sealed class Days(ImmutableSortedDictionary<LocalDate, DayLog> logs)
{
    /// <summary>Days back that are kept at hand: this month and the one before it.</summary>
    public const int Window = 62;

    /// <summary>No day at all.</summary>
    public static Days None { get; } = new(ImmutableSortedDictionary<LocalDate, DayLog>.Empty);

    /// <summary>All days at hand, earliest first.</summary>
    public IEnumerable<DayLog> All => logs.Values;

    /// <summary>One day; a day never written to is empty.</summary>
    public DayLog this[LocalDate date] => logs.GetValueOrDefault(date) ?? DayLog.Unwritten(date);

    /// <summary>The days from one to another, both included, that have time logged.</summary>
    public IReadOnlyList<DayLog> Logged(LocalDate first, LocalDate last) =>
        [.. logs.Values.Where(day => day.IsLogged && day.Date >= first && day.Date <= last)];

    /// <summary>The last logged day before another and of its kind, or null when there is none.</summary>
    public DayLog? LastLike(LocalDate date) =>
        logs.Values.LastOrDefault(day => day.IsLogged && day.Date < date && DayLog.SameKind(day.Date, date));

    /// <summary>The days with one of them changed.</summary>
    public Days With(DayLog day) => new(logs.SetItem(day.Date, day));

    /// <summary>The days from a date on.</summary>
    public Days From(LocalDate first) => new(logs.RemoveRange(logs.Keys.TakeWhile(date => date < first)));
}
