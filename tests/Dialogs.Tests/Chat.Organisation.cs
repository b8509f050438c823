using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Skills;
using CoachBot.Coaching.Training;
using CoachBot.Dialogs.Drills;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Dialogs.Drills.Packs;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Plans.Accounts;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Teams;
using CoachBot.Dialogs.Training;
using NodaTime;

namespace CoachBot.Dialogs.Tests;

/// <content>What belongs to the organisation of the person, changed as the bot changes it.</content>
public sealed partial class Chat
{
    private readonly OrganisationRows organisation = new();

    /// <summary>The organisation's skills.</summary>
    public SkillLibrary Skills
    {
        get => organisation.Skills.Library;
        set => organisation.Skills = organisation.Skills with { Library = value };
    }

    public OrganisationSkills OrganisationSkills => organisation.SkillsFor(Self);

    /// <summary>The organisation's drills.</summary>
    public OrganisationDrills OrganisationDrills => organisation.DrillsFor(Self);

    /// <summary>The drills whose answers are far from what memory says.</summary>
    public DrillFlags Flags { get; set; } = DrillFlags.None;

    /// <summary>What the person, as a trainer, looks at before it is put in use.</summary>
    public DrillDraft DrillDraft { get; private set; } = DrillDraft.None;

    /// <summary>The files that can be fetched, by their address.</summary>
    public Dictionary<string, ReceivedFile> Files { get; } = [];

    public OrganisationProgramme Programme => organisation.ProgrammeFor(Self);

    /// <summary>Whether the next turn is lost after what it changes of the organisation was changed.</summary>
    public bool DiesBetweenCommits { get; set; }

    /// <summary>A trainer who has been welcomed.</summary>
    public static Chat WithTrainer(Language language = Language.English) => In(language).Is(Role.Trainer);

    /// <summary>The person has these roles, and knows it.</summary>
    public Chat Is(params Role[] roles)
    {
        Person = Person with { Profile = Person.Profile with { Roles = new(RoleSet.Of(roles), RoleSet.Of(roles), 1) } };
        return this;
    }

    /// <summary>The person leads somebody more, who is rated so by them.</summary>
    /// <param name="rep">What the rep is called.</param>
    /// <param name="ratings">Skills and scores.</param>
    /// <param name="membership">What the rep has said to the invitation.</param>
    public Chat Leads(string rep, (string Skill, int Score)[] ratings, Membership membership = Membership.Member)
    {
        string id = Others.Add(rep, membership == Membership.Member ? Self : null);
        foreach (var (skill, score) in ratings)
        {
            Others.Rate(id, skill, score, Rater.Manager, Monday);
        }

        return this;
    }

    /// <summary>Another trainer changes the programme.</summary>
    public Chat SomebodyPlans(Func<Programme, Programme> plan)
    {
        organisation.Programme = Programme with { Programme = plan(Programme.Programme), Revision = Programme.Revision + 1, Before = Programme.Programme, ChangedBy = "somebody" };
        return this;
    }

    /// <summary>Another trainer saves an edited skill.</summary>
    public Chat SomebodyEdits(string skill, Func<SkillText, SkillText> edit)
    {
        var before = Skills.Find(new(skill))!;
        var after = Skills.With(before with { Text = before.Text with { English = edit(before.Text.English) } });
        organisation.Skills = OrganisationSkills with { Library = after, Revision = OrganisationSkills.Revision + 1, Last = new(SkillsChangeKind.Edited, new(skill), "somebody") };
        return this;
    }

    /// <summary>Another trainer changes the drills.</summary>
    public Chat SomebodyWrites(Func<WrittenDrills, WrittenDrills> write)
    {
        organisation.Drills = new(write(OrganisationDrills.Written), OrganisationDrills.Revision + 1);
        return this;
    }

    private void Change(Elsewhere? change)
    {
        if (change is RepRated rated)
        {
            Others.Change(rated);
        }
        else if (change is DrillerRegistered)
        {
            Registered++;
            Memory = Memory with { FitAt = now + Duration.FromDays(30) };
        }
        else if (change is AccountRegistered registered)
        {
            Register.Change(registered);
        }
        else if (change is not null)
        {
            organisation.Change(Self, change);
        }
    }
}
