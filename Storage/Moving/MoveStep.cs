namespace CoachBot.Storage.Moving;

/// <summary>What a move is doing.</summary>
public enum MoveStep
{
    /// <summary>Reads a backup and holds it against its chain.</summary>
    Checking,

    /// <summary>Reads rows and writes them somewhere else.</summary>
    Copying,

    /// <summary>Reads both sides and holds one against the other.</summary>
    Comparing,
}
