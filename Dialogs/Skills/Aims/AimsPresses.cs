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

    /// <summary>A card may be older than what holds: only what was changed on it is saved, and nothing over what was changed elsewhere since.</summary>
    private static Exchange Save(Pressed button, Team team, Exchange exchange)
    {
        ImmutableArray<AimEdit> edits = [.. exchange.Turn.Skills().Skills.Select(skill => AimEdit.Read(skill.Id, button, team))];
        var wrong = edits.Select(edit => AimsCards.TargetField(edit.Now.Skill)).Where(field => button.Inputs.GetValueOrDefault(field) is { } typed && !IsTarget(typed));
        var errors = wrong.ToImmutableDictionary(field => field, field => exchange.Texts.TargetRefused(button.Inputs[field]));
        string[] overtaken = [.. edits.Where(edit => edit.IsOvertaken).Select(edit => exchange.Texts.AimNow(AimsCards.NameOf(edit.Now.Skill, exchange.Turn), edit.Now))];
        if (!errors.IsEmpty || overtaken.Length > 0)
        {
            return AimsCards.ShowForm(
                new(Kept(edits, errors, button.Inputs), errors, overtaken.Length == 0 ? exchange.Texts.AimsNotSaved : exchange.Texts.AimsOvertaken(overtaken)), team, exchange);
        }

        ImmutableArray<SkillAim> changed = [.. edits.Where(edit => edit.Wanted != edit.Now).Select(edit => edit.Wanted)];
        return changed.IsEmpty ? AimsCards.ShowForm(FormDraft.Empty with { Notice = exchange.Texts.AimsUnchanged }, team, exchange) : Save(button.Press.Id, changed, team, exchange);
    }

    /// <summary>What was changed on the card; the rest of it is drawn as it holds.</summary>
    private static ImmutableDictionary<string, string> Kept(ImmutableArray<AimEdit> edits, ImmutableDictionary<string, string> errors, IReadOnlyDictionary<string, string> inputs) =>
    [
        .. edits.Where(edit => edit.HasImportance).Select(edit => AimsCards.ImportanceField(edit.Now.Skill))
            .Concat(edits.Where(edit => edit.HasTarget).Select(edit => AimsCards.TargetField(edit.Now.Skill)))
            .Union(errors.Keys)
            .Select(field => KeyValuePair.Create(field, inputs[field])),
    ];

    private static Exchange Save(string operation, ImmutableArray<SkillAim> changed, Team team, Exchange exchange)
    {
        var undo = new TeamAimsUndo(operation, [.. changed.Select(aim => AimsCards.AimIn(team, aim.Skill))]);
        return AimsCards.ShowSaved(changed, undo, exchange.With(exchange.Person.Did(operation).Aimed(undo)).With(new AimsSet(With(team, changed))));
    }

    /// <summary>Empty means the usual target.</summary>
    private static bool IsTarget(string typed) => string.IsNullOrWhiteSpace(typed) || ScoreWords.Read(typed) is not null;
}
