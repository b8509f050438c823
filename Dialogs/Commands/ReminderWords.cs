using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.TimeLine;

namespace CoachBot.Dialogs.Commands;

/// <summary>
/// Finds the time in a wish to be reminded. What goes with the words must be a time or its refusal and nothing else: "remind Zhao about
/// the quote" is a note.
/// </summary>
public static class ReminderWords
{
    // Longest first.
    private static readonly string[] Openings = ["set a reminder for", "set a reminder", "daily reminder", "remind me", "reminders", "reminder", "remind", "提醒我", "提醒"];

    private static readonly string[] Endings = ["提醒我记录", "提醒我一下", "提醒一下", "提醒我", "提醒"];

    /// <summary>The time, or that there is to be none, as it was typed; null for any other message.</summary>
    public static string? TimeIn(string text)
    {
        string typed = text.Trim();
        foreach (string rest in Rests(typed, Width.Fold(typed).TrimEnd('.', '!', '?', '。')))
        {
            if (ClockSlot.IsOff(rest) || ClockReader.Read(rest) is not NoClock)
            {
                return rest;
            }
        }

        return null;
    }

    /// <summary>Whether a message asks to be reminded, of something or at some time.</summary>
    public static bool IsWish(string text) => Width.Fold(text).Trim() is var said
        && (Opens(said, "remind me") || Opens(said, "set a reminder") || said.Contains("提醒我", StringComparison.Ordinal));

    /// <param name="typed">As typed, for quoting.</param>
    /// <param name="said">Folded, without the signs at its end; its positions are those of what was typed.</param>
    private static IEnumerable<string> Rests(string typed, string said) =>
        Openings.Where(word => Opens(said, word)).Select(word => typed[word.Length..].TrimStart(' ', ':', '：', ',', '，', '\u3000'))
            .Concat(Endings.Where(word => said.Length > word.Length && said.EndsWith(word, StringComparison.Ordinal)).Select(word => typed[..(said.Length - word.Length)]));

    private static bool Opens(string said, string word) => said.Length > word.Length && said.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (!char.IsAscii(word[^1]) || !char.IsAsciiLetterOrDigit(said[word.Length]));
}
