using CoachBot.Cards;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Settings;

/// <summary>The card of a form that sets one thing.</summary>
public static class SettingCard
{
    /// <summary>Shows a form's fields with a button that saves them.</summary>
    public static Exchange Show(Form form, FormDraft draft, Exchange exchange) => exchange.Show(FormCard.Draw(
        new(
            form.Name(exchange.Texts),
            [form.Help(exchange.Texts)],
            FormCards.Fields(form, draft, exchange.Turn),
            [new(exchange.Texts.Save, exchange.Press(form.SaveOp), Answer.InPlace)],
            form.Help(exchange.Texts))
        {
            Error = draft.Errors.GetValueOrDefault(FormDraft.Whole),
        },
        exchange.Turn.Language.Tag()));
}
