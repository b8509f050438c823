using CoachBot.Cards;

namespace CoachBot.Dialogs.Forms;

/// <summary>Saves the card of a form.</summary>
public static class FormPresses
{
    /// <summary>Does what the form is for; a card pressed twice, or filled in wrongly, changes nothing and says so.</summary>
    public static Exchange Save(Form form, Pressed button, Exchange exchange)
    {
        if (exchange.Person.Operations.Contains(button.Press.Id))
        {
            return exchange.Say(exchange.Texts.AlreadySaved);
        }

        var (state, draft) = FormCards.Read(form, button.Inputs, exchange);
        return state is null
            ? form.ShowCard(draft, exchange)
            : FormEngine.OfferAgain(form.Finish(state, FormStack.DropBlank(form, exchange.With(exchange.Person.Did(button.Press.Id)))));
    }
}
