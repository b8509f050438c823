using CoachBot.Cards;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Teams;

/// <summary>The card of a matrix: a manager's own, on which reps are placed, and that of a manager one leads, to look at.</summary>
public static class MatrixCards
{
    /// <summary>What the button that shows the matrix sends.</summary>
    public const string OpenOp = "matrix.show";

    /// <summary>What the button that takes the last placement back sends.</summary>
    public const string UndoOp = "matrix.undo";

    /// <summary>Shows the person's own matrix.</summary>
    /// <param name="team">The person's team.</param>
    /// <param name="placements">As they are after the turn.</param>
    /// <param name="draft">What stands in the fields, and why the card is shown now.</param>
    /// <param name="undoable">The placement that one tap takes back; null for none.</param>
    /// <param name="exchange">The turn it is shown in.</param>
    public static Exchange Show(Team team, Placements placements, FormDraft draft, PlacedRep? undoable, Exchange exchange)
    {
        var texts = exchange.Texts;
        if (!team.Led.Any())
        {
            return exchange.Show(NoteCard.Draw(new(texts.MatrixTitle, [.. Notice(draft), texts.MatrixWithoutTeam], []), exchange.Turn.Language.Tag()));
        }

        var view = MatrixPicture.Of(texts.MatrixTitle, team, placements, exchange) with
        {
            Fields = FormCards.Fields(MatrixForm.Instance, draft, exchange.Turn),
            Buttons = [new(texts.PlaceButton, exchange.Press(MatrixForm.Instance.SaveOp), Answer.InPlace), .. Undo(undoable, exchange)],
            Notice = draft.Notice,
        };
        return exchange.Show(MatrixCard.Draw(view with { Lines = view.Lines.Add(texts.MatrixPrivacy) }, exchange.Turn.Language.Tag()));
    }

    /// <summary>Shows the matrix of a manager whom the person leads.</summary>
    public static Exchange ShowOf(TeamMember manager, Team team, Placements placements, Exchange exchange)
    {
        string name = MemberNames.Shown(manager.Name);
        var view = MatrixPicture.Of(exchange.Texts.MatrixTitleOf(name), team, placements, exchange);
        return exchange.Show(MatrixCard.Draw(view with { Lines = view.Lines.Add(exchange.Texts.MatrixPrivacyOf(name)) }, exchange.Turn.Language.Tag()));
    }

    private static IEnumerable<string> Notice(FormDraft draft) => draft.Notice is { } notice ? [notice] : [];

    private static IEnumerable<Button> Undo(PlacedRep? placed, Exchange exchange) => placed is null
        ? []
        : [new(exchange.Texts.Undo, exchange.Press(UndoOp) with { Id = placed.UndoOperation }, Answer.InPlace) { SendsInputs = false }];
}
