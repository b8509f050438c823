namespace CoachBot.Coaching.Drills;

/// <summary>An objective of an organisation's own.</summary>
/// <param name="Id">What it is remembered under.</param>
/// <param name="Text">Its words.</param>
public sealed record WrittenObjective(ObjectiveId Id, Written<ObjectiveText> Text);

/// <summary>A drill that a trainer has put in use. It never changes: another wording is another drill, so that answers to the two do not mix.</summary>
/// <param name="Id">What answers to it are logged under.</param>
/// <param name="Best">The place of the best answer, 0 to 3, in either language.</param>
/// <param name="Text">What it says.</param>
/// <param name="By">Entra object id of the trainer.</param>
/// <param name="Change">The change to the organisation's drills it came with, from 1.</param>
public sealed record WrittenDrill(DrillId Id, int Best, Written<DrillText> Text, string By, int Change)
{
    /// <summary>The drill it was put in the place of, of whatever make; null for none.</summary>
    public DrillId? Replaces { get; init; }

    /// <summary>As it is asked.</summary>
    public Drill Asked => new(Id, Best, Text.ForAll);
}
