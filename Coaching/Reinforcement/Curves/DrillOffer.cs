using NodaTime;

namespace CoachBot.Coaching.Reinforcement.Curves;

/// <summary>Drills that were due in a contact the bot began.</summary>
/// <param name="Day">When, as drills count days.</param>
/// <param name="Drills">How many, from 1.</param>
public sealed record DrillOffer(LocalDate Day, int Drills);
