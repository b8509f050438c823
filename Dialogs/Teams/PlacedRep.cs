using CoachBot.Coaching.Skills;

namespace CoachBot.Dialogs.Teams;

/// <summary>The last place a manager gave a rep, with what is needed to take it back.</summary>
/// <param name="Now">The place.</param>
/// <param name="Before">The place the rep had until then; null for none.</param>
/// <param name="Operation">The press that placed.</param>
public sealed record PlacedRep(TeamPlacement Now, TeamPlacement? Before, string Operation)
{
    /// <summary>The operation that takes it back, by button or by word.</summary>
    public string UndoOperation => Operation + "/undo";
}
