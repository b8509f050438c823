using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Skills;

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

    /// <summary>Whether the next turn is lost after what it changes of the organisation was changed.</summary>
    public bool DiesBetweenCommits { get; set; }

    /// <summary>A trainer who has been welcomed.</summary>
    public static Chat WithTrainer(Language language = Language.English)
    {
        var chat = In(language);
        chat.Person = chat.Person with { Profile = chat.Person.Profile with { Roles = new(RoleSet.Of(Role.Trainer), RoleSet.Of(Role.Trainer), 1) } };
        return chat;
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
