namespace CoachBot.Dialogs;

/// <summary>The kinds of what `undo` takes back.</summary>
public enum Undoable
{
    /// <summary>A write to a day.</summary>
    Day,

    /// <summary>A change of a colleague's role.</summary>
    Grant,

    /// <summary>A rating of a skill.</summary>
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
