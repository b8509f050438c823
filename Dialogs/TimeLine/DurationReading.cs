namespace CoachBot.Dialogs.TimeLine;

/// <summary>What one amount of time, read alone, says.</summary>
public abstract record DurationReading;

/// <summary>An amount, from nothing to 24 hours.</summary>
public sealed record DurationFound(int Minutes) : DurationReading;

/// <summary>Written like an amount, but one that cannot be right.</summary>
public sealed record DurationProblem(LineProblem Problem) : DurationReading;

/// <summary>Not an amount of time, or more than one.</summary>
public sealed record NoDuration : DurationReading;
