using CoachBot.Cards;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Reminders;

/// <summary>Obeys the button that turns reminders off.</summary>
public static class ReminderPresses
{
    /// <summary>Turns reminders off; pressed again after a time was chosen anew it changes nothing and shows what is set.</summary>
    public static Exchange TurnOff(Pressed button, Exchange exchange)
    {
        var person = exchange.Person;
        if (person.Profile.RemindAt is null)
        {
            return ReminderCards.ShowOff(exchange);
        }

        if (person.Operations.Contains(button.Press.Id))
        {
            return ReminderCards.ShowSetting(FormDraft.Empty with { Notice = exchange.Texts.AlreadySaved }, exchange);
        }

        var off = exchange.With(person.Did(button.Press.Id) with { Profile = person.Profile with { RemindAt = null } });
        return FormEngine.OfferAgain(ReminderCards.ShowOff(FormStack.DropBlank(ReminderForm.Instance, off)));
    }
}
