using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Skills.Map;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Skills.Aims;

/// <summary>The card on which a skill matters otherwise for one rep.</summary>
public static class OverrideCards
{
    /// <summary>What the button that opens the card sends.</summary>
    public const string OpenOp = "override.open";

    /// <summary>The button that opens the card.</summary>
    /// <param name="rep">Entra object id of who is chosen on it; null for nobody in particular: then there is no button without reps.</param>
    /// <param name="exchange">The turn it is drawn in.</param>
    public static IEnumerable<Button> Button(string? rep, Exchange exchange) => rep is null && !RepSlot.Reps(exchange.Turn).Any()
        ? []
        : [new(exchange.Texts.OverrideButton(rep is not null), exchange.Press(OpenOp) with { About = rep }, Answer.NewMessage) { SendsInputs = false }];

    /// <summary>Opens the card for a rep; without reps, says that there is none.</summary>
    /// <param name="rep">Entra object id; null for nobody chosen.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Open(string? rep, Exchange exchange) => AimsPresses.WithTeam(exchange, _ => RepSlot.Reps(exchange.Turn).Any()
        ? ShowForm(FormDraft.Empty with { Values = Filled(rep, exchange) }, exchange)
        : exchange.Say(exchange.Texts.NoRepsToChange));

    /// <summary>Shows the card, with what holds already: for the rep who is chosen, else for all of them.</summary>
    public static Exchange ShowForm(FormDraft draft, Exchange exchange)
    {
        var texts = exchange.Texts;
        var chosen = Find(draft.Values.GetValueOrDefault(OverrideForm.Who.Id), exchange);
        var save = exchange.Press(OverrideForm.Instance.SaveOp) with { About = chosen?.ObjectId, Shown = chosen is null ? null : ShownOverrides.Of(chosen.Overrides) };
        return exchange.Show(FormCard.Draw(
            new(
                texts.OverrideTitle,
                [texts.OverrideIntro, .. Holding(chosen is null ? RepSlot.Reps(exchange.Turn) : [chosen], exchange)],
                FormCards.Fields(OverrideForm.Instance, draft, exchange.Turn),
                [new(texts.Save, save, Answer.InPlace)],
                texts.AimsFallback)
            {
                Notice = draft.Notice,
                Error = draft.Errors.GetValueOrDefault(FormDraft.Whole),
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>Shows what was changed.</summary>
    public static Exchange ShowSaved(TeamMember member, ImportanceOverride? own, OverrideUndo undo, Exchange exchange) => exchange.Show(NoteCard.Draw(
        new(
            exchange.Texts.AimsSaved,
            [Line(member, undo.Skill, own, exchange), exchange.Texts.RepSeesIt(member.Name)],
            [
                new(exchange.Texts.Undo, exchange.Press(AimsCards.UndoOp) with { Id = undo.UndoOperation }, Answer.InPlace),
                .. Button(member.ObjectId, exchange),
                SkillMapCards.Button(member.ObjectId, exchange),
            ]),
        exchange.Turn.Language.Tag()));

    /// <summary>What holds for a rep, in a sentence.</summary>
    public static string Line(TeamMember member, SkillId skill, ImportanceOverride? own, Exchange exchange) => own is null
        ? exchange.Texts.OverrideGone(member.Name, AimsCards.NameOf(skill, exchange.Turn))
        : exchange.Texts.OverrideLine(member.Name, exchange.Texts.ImportanceReason(AimsCards.NameOf(skill, exchange.Turn), own.Importance, own.Reason));

    /// <summary>More lines than this are not read above a form.</summary>
    private const int MostLines = 10;

    private static TeamMember? Find(string? rep, Exchange exchange) => RepSlot.Reps(exchange.Turn).FirstOrDefault(member => member.ObjectId == rep);

    private static IEnumerable<string> Holding(IEnumerable<TeamMember> members, Exchange exchange)
    {
        string[] lines = [.. members.SelectMany(member => member.Overrides.Select(own => Line(member, own.Skill, own, exchange)))];
        return [.. lines.Take(MostLines), .. lines.Length <= MostLines ? [] : new[] { exchange.Texts.MoreOverrides(lines.Length - MostLines) }];
    }

    /// <summary>The rep with what was set for them last, to be changed or taken back.</summary>
    private static ImmutableDictionary<string, string> Filled(string? rep, Exchange exchange)
    {
        var values = FormDraft.Empty.Values;
        values = rep is null ? values : values.SetItem(OverrideForm.Who.Id, rep);
        return Find(rep, exchange)?.Overrides is [.., var last]
            ? values.SetItem(OverrideForm.Skill.Id, last.Skill.Value).SetItem(OverrideForm.HowMuch.Id, ImportanceWords.Id(last.Importance)).SetItem(OverrideForm.Reason.Id, last.Reason)
            : values;
    }
}
