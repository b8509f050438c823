namespace CoachBot.Dialogs;

/// <summary>What `undo` means: the kind of the last thing that can be taken back.</summary>
public enum Undoable
{
    /// <summary>The last write to a day.</summary>
    Day,

    /// <summary>The last change of a colleague's role.</summary>
    Grant,

    /// <summary>The last rating of a skill.</summary>
    Rating,

    /// <summary>The last change of what is wanted of the reps' skills.</summary>
    Aim,

    /// <summary>The last change to the organisation's skills.</summary>
    Skills,

    /// <summary>The last change to the organisation's training programme.</summary>
    Programme,
    /// <summary>The last place given in the matrix.</summary>
    Place,
}
