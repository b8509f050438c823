using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Skills;

/// <summary>A trainer has changed one of the organisation's skills; they were looked up with <see cref="OrganisationSkillsLookup"/> before.</summary>
/// <param name="What">What was done.</param>
/// <param name="Saved">The version to be stored; null when a skill was retired or restored.</param>
public sealed record SkillsChanged(SkillsChange What, SkillDefinition? Saved, string Operation) : Elsewhere(Operation);
