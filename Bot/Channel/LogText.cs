using System.Buffers;

namespace CoachBot.Bot.Channel;

/// <summary>What others named, made fit for a line of the log.</summary>
public static class LogText
{
    private const int Longest = 200;

    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=._-!:;@#|*%");

    /// <summary>The text with nothing in it that could start a line of its own, and cut where it is long; "-" when nothing is left.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "-";
        }

        if (text.Length <= Longest && !text.AsSpan().ContainsAnyExcept(Plain))
        {
            return text;
        }

        string cleaned = new([.. text.Where(Plain.Contains).Take(Longest)]);
        return cleaned.Length == 0 ? "-" : cleaned;
    }
}
