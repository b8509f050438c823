using CoachBot.Cards;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Log;

namespace CoachBot.Dialogs.Reminders;

/// <summary>The cards of the daily reminder: the reminder itself, its setting, and that it is off.</summary>
public static class ReminderCards
{
    /// <summary>What the button that turns reminders off sends.</summary>
    public const string OffOp = "remind.off";

    /// <summary>Reminds of today, with one tap to its form.</summary>
    public static Exchange Remind(Exchange exchange)
    {
        var (texts, today) = (exchange.Texts, exchange.Turn.Today);
        return exchange.Show(NoteCard.Draw(
            new(texts.NotLoggedYet(today), [texts.NotLoggedYetMore], [LogToday(texts.LogThisDay, exchange), TurnOff(exchange)])
            {
                FallbackText = texts.NotLoggedYetFallback(today),
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>Shows the setting, with what is set or what was entered in its field.</summary>
    public static Exchange ShowSetting(FormDraft draft, Exchange exchange)
    {
        var texts = exchange.Texts;
        var time = exchange.Person.Profile.RemindAt;
        var save = new Button(texts.Save, exchange.Press(ReminderForm.Instance.SaveOp), Answer.InPlace);
        return exchange.Show(FormCard.Draw(
            new(
                texts.ReminderForm,
                [Reminder.SparesWeekends(exchange) ? $"{texts.ReminderHelp}{texts.NotOnWeekends}" : texts.ReminderHelp, texts.ReminderNow(time)],
                FormCards.Fields(ReminderForm.Instance, draft.Values.IsEmpty ? ReminderForm.Filled(draft, time) : draft, exchange.Turn),
                time is null ? [save] : [save, TurnOff(exchange)],
                texts.ReminderFallback)
            {
                Notice = draft.Notice,
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>Says that reminders are off, with one tap to today's form where today is not logged.</summary>
    public static Exchange ShowOff(Exchange exchange) => exchange.Show(NoteCard.Draw(
        new(
            exchange.Texts.RemindersOff,
            [exchange.Texts.RemindersOffMore],
            exchange.Days[exchange.Turn.Today].IsLogged ? [] : [LogToday(exchange.Texts.LogForm, exchange)]),
        exchange.Turn.Language.Tag()));

    private static Button LogToday(string title, Exchange exchange) =>
        new(title, exchange.Press(LogCards.OpenOp, exchange.Days[exchange.Turn.Today]), Answer.NewMessage) { SendsInputs = false };

    private static Button TurnOff(Exchange exchange) =>
        new(exchange.Texts.TurnRemindersOff, exchange.Press(OffOp), Answer.InPlace) { SendsInputs = false };
}
