namespace CoachBot.Bot.WakeUps;

/// <summary>How the queue is looked at.</summary>
/// <param name="Idle">Time until the next look, when the last one found nothing: a look costs nothing on SQLite, and a transaction on Azure.</param>
public sealed record WakeUpRhythm(TimeSpan Idle);
