using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Skills;

/// <summary>A trainer has changed one of the organisation's skills.</summary>
/// <param name="Skill">The version to be stored; null when only <paramref name="Retired"/> changed.</param>
/// <param name="Retired">Whether the skill is rated no longer.</param>
/// <param name="Id">Which skill.</param>
/// <param name="Revision">The one it was made on; looked up with <see cref="OrganisationSkillsLookup"/> before.</param>
public sealed record SkillsChanged(SkillId Id, SkillDefinition? Skill, bool Retired, int Revision, string Operation) : Elsewhere(Operation);
