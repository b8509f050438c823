using NodaTime;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>What one time of day, read alone, says.</summary>
public abstract record ClockReading;

/// <summary>A time of day, from 00:00 to 23:59.</summary>
public sealed record ClockFound(LocalTime Time) : ClockReading;

/// <summary>A time in the morning or twelve hours later: "5", "5:30", 六点.</summary>
public sealed record ClockAmbiguous(LocalTime Morning, LocalTime Evening) : ClockReading;

/// <summary>Not a time of day, or more than one.</summary>
public sealed record NoClock : ClockReading;
