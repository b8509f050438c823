namespace CoachBot.Coaching.Plans;

/// <summary>Where a field belongs.</summary>
/// <param name="Field">Which.</param>
/// <param name="Step">The one step whose form asks for it.</param>
/// <param name="Section">The one section of the document it is printed in.</param>
/// <param name="Kind">The kind of entry it is filled with.</param>
/// <param name="Group">The group of supporting material it is an item of; null when it is none.</param>
/// <param name="Number">The item's number in its group, from 1; 0 when it is none.</param>
public sealed record PlanFieldFacts(PlanField Field, PlanStep Step, PlanSection Section, EntryKind Kind, MaterialGroup? Group = null, int Number = 0);
