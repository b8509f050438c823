using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.TimeLine;

namespace CoachBot.Dialogs.Commands;

/// <summary>
/// Reads what a message wants of the reminder. All its words must be about that, with at most one time of day, right or wrong:
/// "remind Zhao about the quote" is a note.
/// </summary>
public static class ReminderWords
{
    private static readonly string[] Stems = ["remind", "erinner", "提醒", "⏰", "🔔"];

    /// <summary>The wish: a time as typed, none, or to see what is set; null for any other message.</summary>
    public static Command? Read(string text) =>
        Mentions(text) && ReminderMessage.Of(text) is var message && (message.Rest.Length == 0 || TimeLike.Is(message.Rest)) ? Wish(message.Words, message.Rest) : null;

    /// <summary>Whether a message asks to be reminded, of something or at some time.</summary>
    public static bool IsWish(string text) => Width.Fold(text).Trim() is var said
        && (said.StartsWith("remind me", StringComparison.OrdinalIgnoreCase) || said.StartsWith("set a reminder", StringComparison.OrdinalIgnoreCase) || said.Contains("提醒我", StringComparison.Ordinal));

    /// <summary>Whether a message has a word of reminding anywhere.</summary>
    public static bool Mentions(string text) => Array.Exists(Stems, stem => text.Contains(stem, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a message says that is a time of day and no other word of weight: "17:30", "make it 18:50".</summary>
    public static ClockReading TimeIn(string text) => ClockReader.Read(ReminderMessage.Of(text).Rest);

    private static Command? Wish(ReminderWord words, string time)
    {
        bool isStop = words.HasFlag(ReminderWord.Stop), isNot = words.HasFlag(ReminderWord.Not), isToday = words.HasFlag(ReminderWord.Today);
        bool isOff = isStop || isNot;
        if (!words.HasFlag(ReminderWord.Remind) && !(isOff && words.HasFlag(ReminderWord.Reminding)))
        {
            return null;
        }

        // "Don't cancel my reminder": it is shown.
        return isStop && isNot ? new SetReminder("")
            : isOff ? isToday ? new SkipReminder() : new SetReminder(ClockSlot.Off)
            // Once only is not to be had.
            : isToday && time.Length > 0 ? null
            : new SetReminder(time);
    }
}
