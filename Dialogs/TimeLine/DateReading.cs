using NodaTime;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>What one date, read alone, says.</summary>
public abstract record DateReading;

/// <summary>A day of the calendar.</summary>
public sealed record DateFound(LocalDate Date) : DateReading;

/// <summary>Written like a date, but not one day of the calendar.</summary>
public sealed record DateProblem(LineProblem Problem) : DateReading;

/// <summary>Not a date.</summary>
public sealed record NoDate : DateReading;
