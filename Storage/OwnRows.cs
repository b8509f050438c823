namespace CoachBot.Storage;

/// <summary>Rows that are about the store itself: nobody's, so they are neither copied nor backed up, and make a store no less empty.</summary>
public static class OwnRows
{
    /// <summary>The table of what checks write.</summary>
    public const string Table = "checks";
}
