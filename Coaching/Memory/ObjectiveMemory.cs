using CoachBot.Coaching.Drills;
using NodaTime;

namespace CoachBot.Coaching.Memory;

/// <summary>How well a person remembers an objective.</summary>
/// <param name="Objective">Which.</param>
/// <param name="State">After the last review.</param>
/// <param name="LastDay">The day of the last review that counted.</param>
/// <param name="Model">The model the state is of.</param>
public sealed record ObjectiveMemory(ObjectiveId Objective, MemoryState State, LocalDate LastDay, MemoryModelVersion Model);
