using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Training;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Training;

/// <summary>The form of a stage.</summary>
public static class StageFormCard
{
    private const int LongestEntered = 2 * ProgrammeStage.LongestName;

    /// <summary>Shows the form.</summary>
    /// <param name="stage">The stage as it is now; null for one to be added.</param>
    /// <param name="draft">What stands in the fields, and what is wrong with it.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(ProgrammeStage? stage, FormDraft draft, Exchange exchange)
    {
        var texts = exchange.Texts;
        Press About(string op) => exchange.Press(op) with { About = stage?.Id, Revision = Fingerprint.Of(stage) };
        return exchange.Show(FormCard.Draw(
            new(
                stage is null ? texts.AddStage : Escape.Markdown(stage.Name.In(exchange.Turn.Language)),
                [texts.WeeksExplained],
                Fields(draft, exchange),
                [
                    new(texts.Save, About(ProgrammePresses.SaveStageOp), Answer.InPlace),
                    .. stage is null ? Array.Empty<Button>() : [new(texts.RemoveStage, About(ProgrammePresses.RemoveStageOp), Answer.InPlace) { SendsInputs = false }],
                    new(texts.NotNow, stage is null ? exchange.Press(ProgrammePresses.ShowOp) : About(ProgrammePresses.StageOp), Answer.InPlace) { SendsInputs = false },
                ],
                texts.ProgrammeFormFallback)
            {
                Notice = draft.Notice,
                Error = draft.Errors.GetValueOrDefault(FormDraft.Whole),
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>What was entered, as much of it as the fields take.</summary>
    public static ImmutableDictionary<string, string> Entered(IReadOnlyDictionary<string, string> inputs, Exchange exchange) => FormInputs.Of(Fields(FormDraft.Empty, exchange), inputs);

    private static ImmutableArray<Field> Fields(FormDraft draft, Exchange exchange)
    {
        var texts = exchange.Texts;
        return FormInputs.Filled(
            draft,
            new TextField(StageFields.Name, texts.TrainingNameLabel(ProgrammeStage.LongestName), null, LongestEntered, Multiline: false),
            new TextField(StageFields.OtherName, texts.OtherReadersLabel, null, LongestEntered, Multiline: false),
            new NumberField(StageFields.From, texts.FromWeekLabel, null, 1, ProgrammeStage.LastWeek),
            new NumberField(StageFields.To, texts.ToWeekLabel, null, 1, ProgrammeStage.LastWeek));
    }
}
