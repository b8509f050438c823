using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Skills;

/// <summary>The skills as the organisation's trainers have made them.</summary>
/// <param name="Library">The skills.</param>
/// <param name="Revision">Counts the changes; one made on an older revision is stale.</param>
public sealed record OrganisationSkills(SkillLibrary Library, int Revision);

/// <summary>The skills of the reader's organisation.</summary>
public sealed record OrganisationSkillsLookup : Lookup<OrganisationSkills>;
