namespace CoachBot.Dialogs.Training;

/// <summary>Takes the last change to the programme back: by the button on the card, or by `undo` right after.</summary>
public static class ProgrammeUndo
{
    /// <summary>Takes it back, unless there was another since; the programme was looked up before.</summary>
    /// <param name="revision">The revision it led to; null for the reader's own last change.</param>
    /// <param name="operation">Carried out twice, it is taken back once.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Take(int? revision, string operation, Exchange exchange)
    {
        var organisation = exchange.Turn.Programme();
        return organisation.Done.Contains(operation) ? Tell(ProgrammeChanges.NotedUndone(operation, exchange))
            : organisation.Before is { } before && (revision is null ? organisation.ChangedBy == exchange.Turn.Circumstances.ObjectId : organisation.Revision == revision)
                ? Tell(ProgrammeChanges.TakeBack(before, operation, exchange))
            : ProgrammeCard.Show(exchange.Texts.ProgrammeNotTakenBack, false, revision is null ? exchange.With(exchange.Person.Forgetting(Undoable.Programme)) : exchange);
    }

    /// <summary>Takes the reader's last change back.</summary>
    public static Exchange UndoLast(Exchange exchange) =>
        ProgrammePresses.Prepared(exchange, () => Take(null, $"{exchange.Turn.Circumstances.Id}/{ProgrammePresses.UndoOp}", exchange));

    private static Exchange Tell(Exchange exchange) => ProgrammeCard.Show(exchange.Texts.ProgrammeUndone, false, exchange);
}
