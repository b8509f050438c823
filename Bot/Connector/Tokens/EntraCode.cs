using System.Text.RegularExpressions;

namespace CoachBot.Bot.Connector.Tokens;

/// <summary>Entra's number for what is wrong, such as AADSTS7000222 for a secret that has expired.</summary>
internal static partial class EntraCode
{
    /// <summary>The first number in a text; null when there is none.</summary>
    public static string? In(string text) => Number().Match(text) is { Success: true, Value: var number } ? number : null;

    [GeneratedRegex("AADSTS[0-9]{1,10}")]
    private static partial Regex Number();
}
