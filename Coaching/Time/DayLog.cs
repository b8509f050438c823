using System.Collections.Immutable;
using NodaTime;

namespace CoachBot.Coaching.Time;

/// <summary>What was entered for a day: the time and, if the rep likes, a note.</summary>
/// <param name="Minutes">All zero when nothing is logged.</param>
/// <param name="Note">Free text of the rep's own, at most <see cref="DayLog.LongestNote"/> characters.</param>
public sealed record DayEntry(ActivityMinutes Minutes, string? Note)
{
    /// <summary>A day nothing was logged for.</summary>
    public static DayEntry Empty { get; } = new(ActivityMinutes.None, null);
}

/// <summary>One rep's log of one day, with what it held before so that a write can be taken back.</summary>
/// <param name="Date">The day in the rep's own zone.</param>
/// <param name="Entry">What holds now.</param>
/// <param name="Revision">Grows by one with every write and every undo, and never falls: a card drawn from revision 3 is out of date at 4.</param>
/// <param name="Earlier">What held before each write, oldest first, at most <see cref="MostUndos"/>.</param>
public sealed record DayLog(LocalDate Date, DayEntry Entry, int Revision, ImmutableArray<DayEntry> Earlier)
{
    /// <summary>Writes to one day that can be taken back.</summary>
    public const int MostUndos = 5;

    /// <summary>Characters a note may have.</summary>
    public const int LongestNote = 500;

    /// <summary>Minutes a day has; no log holds more.</summary>
    public const int MostMinutes = 24 * 60;

    /// <summary>Days before today that can still be logged or corrected.</summary>
    public const int BackfillDays = 31;

    /// <summary>The day before anything was ever written to it.</summary>
    public static DayLog Unwritten(LocalDate date) => new(date, DayEntry.Empty, 0, []);

    /// <summary>Whether there is time on the day; a day that was logged and undone is not logged.</summary>
    public bool IsLogged => Entry.Minutes.Total > 0;

    /// <summary>The day after a write.</summary>
    public DayLog Write(DayEntry entry) =>
        this with { Entry = entry, Revision = Revision + 1, Earlier = [.. Earlier.Add(Entry).TakeLast(MostUndos)] };

    /// <summary>The day with its last write taken back, or null when there is none left to take back.</summary>
    public DayLog? Undo() =>
        Earlier.IsEmpty ? null : this with { Entry = Earlier[^1], Revision = Revision + 1, Earlier = Earlier.RemoveAt(Earlier.Length - 1) };

    /// <summary>Working days and days off are different kinds of day: one is no model for the other.</summary>
    public static bool SameKind(LocalDate one, LocalDate other) => IsWeekend(one) == IsWeekend(other);

    private static bool IsWeekend(LocalDate date) => date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    /// <summary>Compared by value, history included.</summary>
    public bool Equals(DayLog? other) =>
        other is not null && Date == other.Date && Entry == other.Entry && Revision == other.Revision && Earlier.SequenceEqual(other.Earlier);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Date, Entry, Revision);
}
