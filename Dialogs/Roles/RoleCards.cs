using CoachBot.Cards;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Roles;

/// <summary>The card on which roles are given and taken, and what was done lately.</summary>
public static class RoleCards
{
    /// <summary>What the button that takes a change back sends.</summary>
    public const string UndoOp = "roles.undo";

    /// <summary>Shows the card; among others, only says why it would be shown.</summary>
    /// <param name="draft">What stands in its fields, and why it is shown now.</param>
    /// <param name="undoable">The change that one tap takes back; null for none.</param>
    /// <param name="exchange">The turn it is shown in.</param>
    public static Exchange Show(FormDraft draft, RoleGrant? undoable, Exchange exchange)
    {
        var texts = exchange.Texts;
        if (exchange.Turn.Circumstances.IsAmongOthers)
        {
            string said = draft.Notice ?? texts.RolesHow;
            return exchange.Say(undoable is null ? said : said + texts.UndoAlone);
        }

        return exchange.Show(FormCard.Draw(
            new(
                texts.RolesForm,
                [texts.RolesHelp, .. Lately(exchange)],
                FormCards.Fields(RolesForm.Instance, draft, exchange.Turn),
                [new(texts.Save, exchange.Press(RolesForm.Instance.SaveOp), Answer.InPlace), .. Undo(undoable, exchange)],
                texts.RolesFallback)
            {
                Notice = draft.Notice,
            },
            exchange.Turn.Language.Tag()));
    }

    private static IEnumerable<Button> Undo(RoleGrant? grant, Exchange exchange) => grant is null
        ? []
        : [new(exchange.Texts.Undo, exchange.Press(UndoOp) with { Id = grant.UndoOperation }, Answer.InPlace) { SendsInputs = false }];

    private static IEnumerable<string> Lately(Exchange exchange)
    {
        var grants = exchange.Person.Grants;
        return grants.IsEmpty ? [] : [exchange.Texts.LatelyChanged, .. grants.Reverse().Select(grant => Line(grant, exchange))];
    }

    private static string Line(RoleGrant grant, Exchange exchange) => exchange.Texts.RoleLine(
        grant.At.InZone(exchange.Turn.Zone).Date, grant.Change.Role, grant.Change.IsGiven, grant.Name ?? KnownPeople.NameOf(grant.Change.Target, exchange) ?? grant.Change.Target);
}
