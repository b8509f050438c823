using System.Collections.Immutable;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Training;

namespace CoachBot.Dialogs.Tests;

/// <summary>What belongs to an organisation, changed as the bot changes it.</summary>
public sealed class OrganisationRows
{
    private readonly HashSet<(string By, string Operation)> done = [];

    public OrganisationSkills Skills { get; set; } = new(SkillLibrary.Standard, 1);

    public OrganisationProgramme Programme { get; set; } = new(Coaching.Training.Programme.Template, 0);

    /// <summary>The skills as they are looked up for somebody.</summary>
    public OrganisationSkills SkillsFor(string who) => Skills with { Done = DoneBy(who) };

    /// <summary>The programme as it is looked up for somebody.</summary>
    public OrganisationProgramme ProgrammeFor(string who) => Programme with { Done = DoneBy(who) };

    public OrganisationDrills Drills { get; set; } = OrganisationDrills.None;

    /// <summary>The drills as they are looked up for somebody.</summary>
    public OrganisationDrills DrillsFor(string who) => Drills with { Done = DoneBy(who) };

    /// <summary>Makes a change.</summary>
    public void Change(string by, Elsewhere change)
    {
        Assert.True(done.Add((by, change.Operation)), "A change was made twice.");
        if (change is DrillsChanged drills)
        {
            Assert.Same(Drills.Written, drills.Before);
            Drills = new(drills.After, Drills.Revision + 1);
            return;
        }

        (Skills, Programme) = change switch
        {
            SkillsChanged skills => (new(After(skills), Skills.Revision + 1) { Last = skills.What }, Programme),
            ProgrammeChanged plan => (Skills, new OrganisationProgramme(plan.Programme, Programme.Revision + 1) { Before = plan.Before, ChangedBy = plan.Before is null ? null : by }),
            _ => throw new NotSupportedException(change.ToString()),
        };
    }

    private ImmutableHashSet<string> DoneBy(string who) => [.. done.Where(each => each.By == who).Select(each => each.Operation)];

    private SkillLibrary After(SkillsChanged change) => change.What.Kind switch
    {
        SkillsChangeKind.Added or SkillsChangeKind.Edited => Skills.Library.With(change.Saved!),
        SkillsChangeKind.Retired => Skills.Library.Retire(change.What.Skill),
        SkillsChangeKind.Restored => Skills.Library.Restore(change.What.Skill),
        _ => throw new NotSupportedException($"{change.What.Kind}"),
    };
}
