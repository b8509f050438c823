namespace CoachBot.Storage.Moving;

/// <summary>Where rows are to go something is there already; nothing was written.</summary>
public sealed class TargetTakenException(string reason) : Exception(reason);
