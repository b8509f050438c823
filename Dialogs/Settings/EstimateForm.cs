using CoachBot.Cards;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Settings;

/// <summary>Asks once, before the first log, what share of the time the person thinks is selling.</summary>
public sealed record EstimateForm : Form
{
    private static readonly NumberSlot Share = new("share", t => t.EstimateLabel, t => t.EstimateQuestion, 0, 100, "%") { Optional = true, Help = t => t.EstimateHelp };

    private EstimateForm()
        : base("estimate", t => t.EstimateForm, [Share])
    {
    }

    /// <summary>The one estimate form.</summary>
    public static EstimateForm Instance { get; } = new();

    /// <inheritdoc/>
    public override Phrase Help => t => t.EstimateHelp;

    /// <summary>The welcome card carries the form's one field.</summary>
    public override Exchange ShowCard(FormDraft draft, Exchange exchange)
    {
        var texts = exchange.Texts;
        return exchange.Show(FormCard.Draw(
            new(
                texts.WelcomeTitle,
                texts.WelcomeParagraphs,
                FormCards.Fields(this, draft, exchange.Turn),
                [new(texts.Save, exchange.Press(SaveOp), Answer.InPlace)],
                texts.WelcomeFallback)
            {
                Error = draft.Errors.GetValueOrDefault(FormDraft.Whole),
            },
            exchange.Turn.Language.Tag()));
    }

    /// <inheritdoc/>
    public override Exchange Finish(FormState state, Exchange exchange)
    {
        var known = exchange.With(exchange.Person with { Profile = exchange.Person.Profile with { SellingEstimate = Share.Of(state) } });
        string text = Share.Of(state) is { } share ? known.Texts.EstimateSaved(share) : known.Texts.EstimateSkipped;
        return known.Say(text, known.Texts.LogExample, known.Texts.LogWord, known.Texts.HelpWord);
    }
}
