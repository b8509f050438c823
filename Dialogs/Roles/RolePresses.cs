using CoachBot.Cards;

namespace CoachBot.Dialogs.Roles;

/// <summary>Takes changes of roles back: by the button on the card, or by `undo` right after.</summary>
public static class RolePresses
{
    /// <summary>Obeys the button. Pressed twice, or when the change is no longer the latest, it changes nothing and says so.</summary>
    public static Exchange Undo(Pressed button, Exchange exchange)
    {
        string operation = button.Press.Id;
        if (exchange.Person.Operations.Contains(operation))
        {
            return Say(exchange.Texts.AlreadyUndone, exchange);
        }

        return exchange.Person.Grants.FirstOrDefault(grant => grant.UndoOperation == operation) is { } grant
            ? RoleChanges.TakeBack(grant, exchange)
            : Say(exchange.Texts.RolesChangedSince, exchange);
    }

    /// <summary>Takes the last change back.</summary>
    public static Exchange UndoLast(Exchange exchange) => RoleChanges.TakeBack(exchange.Person.Grants[^1], exchange);

    private static Exchange Say(string notice, Exchange exchange) => RoleCards.Show(RolesForm.Begun(null) with { Notice = notice }, null, exchange);
}
