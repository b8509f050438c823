namespace CoachBot.Storage.Moving;

/// <summary>How far a copy has come.</summary>
/// <param name="After">The last owner who was copied wholly; null before the first.</param>
/// <param name="Rows">How many rows were copied up to there.</param>
/// <param name="IntoExisting">Whether the target held other rows when the copy began.</param>
/// <param name="Done">Whether all was copied and found equal.</param>
internal sealed record CopyPlace(Owner? After, long Rows, bool IntoExisting, bool Done)
{
    public static readonly CopyPlace Beginning = new(null, 0, false, false);
}
