using CoachBot.Cards;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs;

/// <summary>Buttons whose operation is remembered among the organisation's rows too.</summary>
internal static class PressedOnce
{
    /// <summary>Goes on unless it was pressed before; a made-up operation too long to be kept is that of no card of ours.</summary>
    /// <param name="button">The press.</param>
    /// <param name="already">What is said where it was.</param>
    /// <param name="exchange">The turn.</param>
    /// <param name="go">What it does.</param>
    public static Exchange Go(Pressed button, string already, Exchange exchange, Func<Exchange> go) =>
        exchange.Person.Operations.Contains(button.Press.Id) ? exchange.Say(already)
        : button.Press.Id.Length > Elsewhere.LongestOperation ? exchange.Say(exchange.Texts.CardOutOfDate)
        : go();
}
