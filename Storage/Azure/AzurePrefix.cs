namespace CoachBot.Storage.Azure;

/// <summary>
/// What the names of our tables and queues in an account begin with. Upper and lower case are the same. No other program's prefix in the
/// account may begin with it: names have no room for a sign between prefix and table.
/// </summary>
public static class AzurePrefix
{
    /// <summary>What a prefix is, for whoever entered something else.</summary>
    public const string Accepted = "3 to 30 letters and digits, the first a letter,";

    /// <summary>Whether a text can be one.</summary>
    public static bool IsOne(string text) =>
        text.Length is >= 3 and <= 30 && text.All(char.IsAsciiLetterOrDigit) && char.IsAsciiLetter(text[0]);
}
