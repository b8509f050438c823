using System.Collections.Immutable;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Skills;

/// <summary>The skills as the organisation's trainers have made them.</summary>
/// <param name="Library">The skills.</param>
/// <param name="Revision">Counts the changes; the last of them is taken back only as long as no other was made.</param>
public sealed record OrganisationSkills(SkillLibrary Library, int Revision)
{
    /// <summary>The last change; null when none was made yet.</summary>
    public SkillsChange? Last { get; init; }

    /// <summary>The reader's last operations on what belongs to the organisation, carried out whether or not their answer was seen.</summary>
    public ImmutableHashSet<string> Done { get; init; } = [];
}

/// <summary>The skills of the reader's organisation.</summary>
public sealed record OrganisationSkillsLookup : Lookup<OrganisationSkills>;
