using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Skills.Aims;

/// <summary>Obeys the card on which a manager says what is wanted of the team.</summary>
public static class AimsPresses
{
    /// <summary>Shows the card.</summary>
    public static Exchange Open(Exchange exchange) => WithTeam(exchange, team => AimsCards.ShowForm(FormDraft.Empty, team, exchange));

    /// <summary>Saves the card; filled in wrongly, or pressed twice, it changes nothing and says so.</summary>
    public static Exchange Save(Pressed button, Exchange exchange) => exchange.Person.Operations.Contains(button.Press.Id)
        ? exchange.Say(exchange.Texts.AlreadySaved)
        : WithTeam(exchange, team => Save(button, team, exchange));

    /// <summary>Goes on with the person's own team, once the skills are known.</summary>
    public static Exchange WithTeam(Exchange exchange, Func<Team, Exchange> go) => exchange.Know(
        new OrganisationSkillsLookup(), _ => exchange.Know(new TeamOf(exchange.Turn.Circumstances.ObjectId), go));

    /// <summary>The team's aims with some of them changed.</summary>
    public static ImmutableArray<SkillAim> With(Team team, ImmutableArray<SkillAim> changed) =>
        [.. team.Aims.Where(aim => changed.All(other => other.Skill != aim.Skill)), .. changed];

    private static Exchange Save(Pressed button, Team team, Exchange exchange)
    {
        var skills = exchange.Turn.Skills().Skills;
        var wrong = skills.Select(skill => AimsCards.TargetField(skill.Id)).Where(field => button.Inputs.GetValueOrDefault(field) is { } typed && !IsTarget(typed));
        var errors = wrong.ToImmutableDictionary(field => field, field => exchange.Texts.TargetRefused(button.Inputs[field]));
        if (!errors.IsEmpty)
        {
            return AimsCards.ShowForm(new(button.Inputs.ToImmutableDictionary(), errors, exchange.Texts.AimsNotSaved), team, exchange);
        }

        ImmutableArray<SkillAim> changed = [.. skills.Select(skill => Entered(skill.Id, team, button.Inputs)).Where(aim => aim != AimsCards.AimIn(team, aim.Skill))];
        return changed.IsEmpty ? AimsCards.ShowForm(FormDraft.Empty with { Notice = exchange.Texts.AimsUnchanged }, team, exchange) : Save(button.Press.Id, changed, team, exchange);
    }

    private static Exchange Save(string operation, ImmutableArray<SkillAim> changed, Team team, Exchange exchange)
    {
        var undo = new TeamAimsUndo(operation, [.. changed.Select(aim => AimsCards.AimIn(team, aim.Skill))]);
        return AimsCards.ShowSaved(changed, undo, exchange.With(exchange.Person.Did(operation).Aimed(undo)).With(new AimsSet(With(team, changed))));
    }

    /// <summary>What the card says of a skill; what it does not show, such as a skill added since, stays as it is.</summary>
    private static SkillAim Entered(SkillId skill, Team team, IReadOnlyDictionary<string, string> inputs)
    {
        var now = AimsCards.AimIn(team, skill);
        return now with
        {
            Importance = ImportanceWords.Read(inputs.GetValueOrDefault(AimsCards.ImportanceField(skill))) ?? now.Importance,
            Target = inputs.GetValueOrDefault(AimsCards.TargetField(skill)) is { } typed ? ScoreWords.Read(typed) ?? SkillAim.Default(skill).Target : now.Target,
        };
    }

    /// <summary>Empty means the usual target.</summary>
    private static bool IsTarget(string typed) => string.IsNullOrWhiteSpace(typed) || ScoreWords.Read(typed) is not null;
}
