using CoachBot.Cards;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Teams;

/// <summary>Takes the last placement back: by the button on the card, or by `undo` right after.</summary>
public static class MatrixPresses
{
    /// <summary>Obeys the button. Pressed twice, or when the placement is no longer the latest, it changes nothing and says so.</summary>
    public static Exchange Undo(Pressed button, Exchange exchange) =>
        exchange.Person.Placed is { } placed && placed.UndoOperation == button.Press.Id ? MatrixPlaces.TakeBack(placed, exchange)
        : exchange.Person.Operations.Contains(button.Press.Id) ? Say(exchange.Texts.AlreadyUndone, exchange)
        : Say(exchange.Texts.PlacedSince, exchange);

    /// <summary>Takes the last placement back.</summary>
    public static Exchange UndoLast(Exchange exchange) => MatrixPlaces.TakeBack(exchange.Person.Placed!, exchange);

    private static Exchange Say(string notice, Exchange exchange) => MatrixForm.Instance.ShowCard(FormDraft.Empty with { Notice = notice }, exchange);
}
