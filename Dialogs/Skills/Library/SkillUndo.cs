namespace CoachBot.Dialogs.Skills.Library;

/// <summary>Takes the last change to the skills back: by the button on the card, or by `undo` right after. What was saved stays, as an earlier version.</summary>
public static class SkillUndo
{
    /// <summary>Takes it back, unless there was another since; the skills were looked up before.</summary>
    /// <param name="revision">The revision it led to; null for the reader's own last change.</param>
    /// <param name="operation">Carried out twice, it is taken back once.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Take(int? revision, string operation, Exchange exchange)
    {
        var skills = exchange.Turn.OrganisationSkills();
        if (skills.Last is { } last && skills.Done.Contains(operation))
        {
            return SkillChanges.TellUndone(skills.Library.Find(last.Skill)!, operation, exchange);
        }

        return skills.Last is { } change && (revision is null ? change.By == exchange.Turn.Circumstances.ObjectId : skills.Revision == revision)
            ? SkillChanges.TakeBack(change, operation, exchange)
            : SkillsCard.Show(exchange.Texts.SkillsChangedSince, revision is null ? exchange.With(exchange.Person.Forgetting(Undoable.Skills)) : exchange);
    }

    /// <summary>Takes the reader's last change back.</summary>
    public static Exchange UndoLast(Exchange exchange) => LibraryPresses.Prepared(exchange, () => Take(null, $"{exchange.Turn.Circumstances.Id}/{LibraryPresses.UndoOp}", exchange));
}
