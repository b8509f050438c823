using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Skills.Aims;

/// <summary>The card on which a manager says how much each skill will matter for the team, and which score is wanted.</summary>
public static class AimsCards
{
    /// <summary>What the buttons send.</summary>
    public const string OpenOp = "aims.open", SaveOp = "aims.save", UndoOp = "aims.undo";

    /// <summary>The field of a skill's importance.</summary>
    public static string ImportanceField(SkillId skill) => "i-" + skill.Value;

    /// <summary>The field of a skill's target.</summary>
    public static string TargetField(SkillId skill) => "t-" + skill.Value;

    /// <summary>Shows the card: the draft's values, else what holds.</summary>
    public static Exchange ShowForm(FormDraft draft, Team team, Exchange exchange)
    {
        var texts = exchange.Texts;
        return exchange.Show(FormCard.Draw(
            new(
                texts.AimsTitle,
                [texts.AimsIntro],
                [.. exchange.Turn.Skills().Skills.SelectMany(skill => Fields(skill, AimIn(team, skill.Id), draft, exchange.Turn))],
                [new(texts.Save, exchange.Press(SaveOp) with { Shown = ShownAims.Of(team, exchange.Turn.Skills().Skills) }, Answer.InPlace), .. OverrideCards.Button(null, exchange)],
                texts.AimsFallback)
            {
                Notice = draft.Notice,
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>Shows what was changed.</summary>
    /// <param name="changed">What is wanted now of the skills that were changed.</param>
    /// <param name="undo">What was before; it takes the change back.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange ShowSaved(ImmutableArray<SkillAim> changed, TeamAimsUndo undo, Exchange exchange) => exchange.Show(NoteCard.Draw(
        new(
            exchange.Texts.AimsSaved,
            [.. changed.Zip(undo.Before, (now, before) => exchange.Texts.AimChanged(NameOf(now.Skill, exchange.Turn), before, now))],
            [
                new(exchange.Texts.Undo, exchange.Press(UndoOp) with { Id = undo.UndoOperation }, Answer.InPlace),
                new(exchange.Texts.AimsChangeMore, exchange.Press(OpenOp), Answer.NewMessage),
                .. OverrideCards.Button(null, exchange),
            ]),
        exchange.Turn.Language.Tag()));

    /// <summary>What is wanted of a skill of the team's.</summary>
    public static SkillAim AimIn(Team team, SkillId skill) => team.Aims.FirstOrDefault(aim => aim.Skill == skill) ?? SkillAim.Default(skill);

    /// <summary>What a skill is called, escaped.</summary>
    public static string NameOf(SkillId skill, Turn turn) => Escape.Markdown(turn.Skills().Find(skill)?.TextIn(turn.Language).ShortName ?? skill.Value);

    private static IEnumerable<Field> Fields(SkillDefinition skill, SkillAim aim, FormDraft draft, Turn turn)
    {
        var (texts, usual) = (turn.Texts, SkillAim.Default(skill.Id).Target);
        string name = skill.TextIn(turn.Language).ShortName;
        string? target = aim.Target == usual ? null : $"{aim.Target.Value}";
        yield return new ChoiceField(
            ImportanceField(skill.Id),
            name,
            draft.Values.GetValueOrDefault(ImportanceField(skill.Id)) ?? ImportanceWords.Id(aim.Importance),
            [.. ImportanceWords.All.Select(importance => new FieldChoice(ImportanceWords.Id(importance), texts.ImportanceName(importance)))])
        {
            IsShort = true,
        };
        yield return new NumberField(TargetField(skill.Id), texts.TargetOf(name), draft.Values.GetValueOrDefault(TargetField(skill.Id)) ?? target, Score.Lowest, Score.Highest)
        {
            IsShort = true,
            Placeholder = $"{usual.Value}",
            Error = draft.Errors.GetValueOrDefault(TargetField(skill.Id)),
        };
    }
}
