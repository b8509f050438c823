namespace CoachBot.Bot.WakeUps;

/// <summary>How fast wake-ups are carried out.</summary>
/// <param name="Idle">Time until the next look at the queue, when the last one found nothing: a look costs nothing on SQLite, and a transaction on Azure.</param>
/// <param name="PerSecond">Wake-ups a second and tenant, in this process: Teams lets a bot send 50 a second to a tenant, answers included.</param>
public sealed record WakeUpRhythm(TimeSpan Idle, int PerSecond);
