using System.Collections.Immutable;
using CoachBot.Coaching.Skills;
using CoachBot.Coaching.Training;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Teams;
using CoachBot.Dialogs.Training;

namespace CoachBot.Dialogs.Tests;

/// <content>What belongs to the organisation of the person, changed as the bot changes it.</content>
public sealed partial class Chat
{
    /// <summary>The organisation's skills.</summary>
    public SkillLibrary Skills
    {
        get => OrganisationSkills.Library;
        set => OrganisationSkills = OrganisationSkills with { Library = value };
    }

    public OrganisationSkills OrganisationSkills { get; private set; } = new(SkillLibrary.Standard, 1);

    public OrganisationProgramme Programme { get; private set; } = new(Coaching.Training.Programme.Template, 0);

    /// <summary>The team that the person leads, if they are a manager.</summary>
    public Team Team { get; private set; } = new(Self, [], []);

    public TeamRatings TeamRatings { get; private set; } = new(ImmutableDictionary<string, Ratings>.Empty);

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
        Team = Team with { Members = Team.Members.Add(new(rep, rep, now, membership, [])) };
        var entries = ratings.Select(rating => new RatingEntry($"r{++turns}", Self, now, new(new(rating.Skill), 1, new(rating.Score), Rater.Manager, Monday)));
        TeamRatings = new(TeamRatings.ByRep.Add(rep, new([.. entries])));
        return this;
    }

    /// <summary>Another trainer changes the programme.</summary>
    public Chat SomebodyPlans(Func<Programme, Programme> plan)
    {
        Programme = Programme with { Programme = plan(Programme.Programme), Revision = Programme.Revision + 1, Before = Programme.Programme, ChangedBy = "somebody" };
        return this;
    }

    /// <summary>Another trainer saves an edited skill.</summary>
    public Chat SomebodyEdits(string skill, Func<SkillText, SkillText> edit)
    {
        var before = Skills.Find(new(skill))!;
        var after = Skills.With(before with { Text = before.Text with { English = edit(before.Text.English) } });
        OrganisationSkills = OrganisationSkills with { Library = after, Revision = OrganisationSkills.Revision + 1, Last = new(SkillsChangeKind.Edited, new(skill), "somebody") };
        return this;
    }

    private void Change(Elsewhere? change)
    {
        switch (change)
        {
            case null:
                return;
            case SkillsChanged skills:
                Assert.DoesNotContain(skills.Operation, OrganisationSkills.Done);
                OrganisationSkills = new(After(skills), OrganisationSkills.Revision + 1) { Last = skills.What, Done = OrganisationSkills.Done.Add(skills.Operation) };
                return;
            case ProgrammeChanged programme:
                Assert.DoesNotContain(programme.Operation, Programme.Done);
                Programme = new(programme.Programme, Programme.Revision + 1)
                {
                    Before = programme.Before,
                    ChangedBy = programme.Before is null ? null : Self,
                    Done = Programme.Done.Add(programme.Operation),
                };
                return;
            default:
                throw new NotSupportedException($"{change} is nothing one person changes elsewhere.");
        }
    }

    private SkillLibrary After(SkillsChanged change) => change.What.Kind switch
    {
        SkillsChangeKind.Added or SkillsChangeKind.Edited => Skills.With(change.Saved!),
        SkillsChangeKind.Retired => Skills.Retire(change.What.Skill),
        SkillsChangeKind.Restored => Skills.Restore(change.What.Skill),
        _ => throw new NotSupportedException($"{change.What.Kind}"),
    };
}
