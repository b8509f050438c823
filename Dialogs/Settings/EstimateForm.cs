using CoachBot.Cards;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Settings;

/// <summary>Asks once, before the first log, what share of the time the person thinks is selling.</summary>
public sealed record EstimateForm : Form
{
    private static readonly ShareSlot Share = new("share", t => t.EstimateLabel, t => t.EstimateQuestion) { Optional = true, Help = t => t.EstimateHelp };

    private EstimateForm()
        : base("estimate", t => t.EstimateForm, [Share])
    {
    }

    /// <summary>The one estimate form.</summary>
    public static EstimateForm Instance { get; } = new();

    /// <summary>The welcome asks it by the way; nobody has to answer before logging a day.</summary>
    public override bool Insists => false;

    /// <inheritdoc/>
    public override Phrase Help => t => t.EstimateHelp;

    /// <summary>A bare figure is meant for the estimate, and told what is wrong with it; anything else is not.</summary>
    public override bool Concerns(string text) => text.Trim() is { Length: <= 6 } figure && figure.Any(char.IsDigit) && !figure.Any(char.IsLetter);

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
