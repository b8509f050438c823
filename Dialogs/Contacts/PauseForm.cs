using CoachBot.Cards;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Contacts;

/// <summary>Chooses until when the coach does not begin.</summary>
public sealed record PauseForm : Form
{
    private static readonly PauseSlot Until = new("until", t => t.PauseLabel, t => t.PauseQuestion);

    private PauseForm()
        : base("pause", t => t.PauseTitle, [Until])
    {
    }

    /// <summary>The one form for it.</summary>
    public static PauseForm Instance { get; } = new();

    /// <inheritdoc/>
    public override bool OpensAsCard => true;

    /// <inheritdoc/>
    public override Phrase Help => t => t.PauseHelp;

    /// <summary>Pauses at once where a line says until when; else shows the card.</summary>
    public static Exchange Run(string line, Exchange exchange) => line.Length == 0 ? FormEngine.Open(Instance, exchange)
        : Until.Accept(line, exchange.Turn) is { Value: { } date } ? Pausing.Begin(IsoDate.Parse(date)!.Value, FormStack.DropBlank(Instance, exchange))
        : exchange.Say(Until.Accept(line, exchange.Turn).Error!(exchange.Texts));

    /// <inheritdoc/>
    public override Exchange ShowCard(FormDraft draft, Exchange exchange)
    {
        var (texts, current) = (exchange.Texts, Pausing.Current(exchange));
        var save = new Button(texts.Save, exchange.Press(SaveOp), Answer.InPlace);
        return exchange.Show(FormCard.Draw(
            new(
                texts.PauseTitle,
                current is null ? [texts.PauseHelp] : [texts.PauseHelp, texts.PausedNow(current.Until)],
                FormCards.Fields(this, draft, exchange.Turn),
                current is null ? [save] : [save, Pausing.Resume(exchange)],
                texts.PauseHelp)
            {
                Error = draft.Errors.GetValueOrDefault(FormDraft.Whole),
            },
            exchange.Turn.Language.Tag()));
    }

    /// <inheritdoc/>
    public override Exchange Finish(FormState state, Exchange exchange) => Pausing.Begin(Until.Of(state), exchange);
}
