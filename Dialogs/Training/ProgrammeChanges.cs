using CoachBot.Coaching.Training;

namespace CoachBot.Dialogs.Training;

/// <summary>Changes the programme of the organisation. The rows are changed by whoever carries the turn out.</summary>
public static class ProgrammeChanges
{
    /// <summary>The turn with the programme changed, so that it is taken back by `undo`.</summary>
    public static Exchange Make(Programme after, string operation, Exchange exchange)
    {
        var before = exchange.Turn.Programme();
        var changed = exchange.Knowing(
            new OrganisationProgrammeLookup(),
            before with { Programme = after, Revision = before.Revision + 1, Before = before.Programme, ChangedBy = exchange.Turn.Circumstances.ObjectId });
        return Noted(operation, changed with { Elsewhere = new ProgrammeChanged(after, before.Programme, operation) });
    }

    /// <summary>The turn with the programme as it was before its last change.</summary>
    public static Exchange TakeBack(Programme earlier, string operation, Exchange exchange)
    {
        var now = exchange.Turn.Programme();
        var changed = exchange.Knowing(new OrganisationProgrammeLookup(), now with { Programme = earlier, Revision = now.Revision + 1, Before = null, ChangedBy = null });
        return NotedUndone(operation, changed with { Elsewhere = new ProgrammeChanged(earlier, null, operation) });
    }

    /// <summary>Notes a change that was made, in this turn or in one whose answer got lost.</summary>
    public static Exchange Noted(string operation, Exchange exchange) => exchange.With(exchange.Person.Did(operation).NotingOnly(Undoable.Programme));

    /// <summary>Notes a change that was taken back, in this turn or in one whose answer got lost.</summary>
    public static Exchange NotedUndone(string operation, Exchange exchange) => exchange.With(exchange.Person.Did(operation).Forgetting(Undoable.Programme));
}
