namespace CoachBot.Storage.Moving;

/// <summary>What a table of one side holds, in whatever order it is read.</summary>
/// <param name="Rows">How many rows.</param>
/// <param name="Hash">SHA-256 of every row, combined by XOR; 64 hexadecimal digits.</param>
public sealed record TableDigest(long Rows, string Hash)
{
    /// <summary>Of a table without rows.</summary>
    public static readonly TableDigest Empty = new(0, new('0', 64));
}
