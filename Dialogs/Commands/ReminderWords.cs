using System.Text.RegularExpressions;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.TimeLine;

namespace CoachBot.Dialogs.Commands;

/// <summary>
/// Reads what a message wants of the reminder. All its words must be about that, with at most one time of day, right or wrong:
/// "remind Zhao about the quote" is a note.
/// </summary>
public static partial class ReminderWords
{
    private static readonly string[] Stems = ["remind", "erinner", "提醒", "⏰", "🔔"];

    private static readonly string[] Alarms = ["notify me", "ping me", "alarm", "通知我", "叫我", "闹钟", "闹铃"];

    /// <summary>The wish: a time as typed, none, or to see what is set; null for any other message.</summary>
    public static Command? Read(string text)
    {
        if (!Mentions(text))
        {
            return null;
        }

        var message = ReminderMessage.Of(text);
        string time = message.Words.HasFlag(ReminderWord.Remind) ? NewTime(message) : message.Rest;
        return time.Length == 0 || TimeLike.Is(time) ? Wish(message.Words, time) : null;
    }

    /// <summary>Whether a message asks to be reminded, of something or at some time.</summary>
    public static bool IsWish(string text) => Width.Fold(text).Trim() is var said
        && (said.StartsWith("remind me", StringComparison.OrdinalIgnoreCase) || said.StartsWith("set a reminder", StringComparison.OrdinalIgnoreCase) || said.Contains("提醒我", StringComparison.Ordinal));

    /// <summary>Whether a message has a word of reminding anywhere.</summary>
    public static bool Mentions(string text) => Array.Exists(Stems, stem => text.Contains(stem, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a message asks to be called at some time in another word, which is no time spent either.</summary>
    public static bool IsAlarm(string text) => Array.Exists(Alarms, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a message says that is a time of day and no other word of weight: "17:30", "make it 18:50".</summary>
    public static ClockReading TimeIn(string text) => ClockReader.Read(ReminderMessage.Of(text).Rest);

    /// <summary>Of "from 17:30 to 18:00" the later said, where the reminder is to be moved.</summary>
    private static string NewTime(ReminderMessage message) => Move().Match(message.Rest) is { Success: true } move
        && (message.Words.HasFlag(ReminderWord.Change) || !move.Groups[2].Value.Equals("to", StringComparison.OrdinalIgnoreCase))
        ? move.Groups[3].Value
        : message.Rest;

    private static Command? Wish(ReminderWord words, string time)
    {
        bool isStop = words.HasFlag(ReminderWord.Stop), isNot = words.HasFlag(ReminderWord.Not), isOff = isStop || isNot;
        bool isToday = words.HasFlag(ReminderWord.Today), isOneDay = isToday || words.HasFlag(ReminderWord.OtherDay);
        if (!words.HasFlag(ReminderWord.Remind) && !(isOff && words.HasFlag(ReminderWord.Reminding)))
        {
            return null;
        }

        // "Don't cancel my reminder", "no reminders on weekends": what is set is shown.
        return (isStop && isNot) || (isOff && words.HasFlag(ReminderWord.Weekend)) ? new SetReminder("")
            : isOff ? isOneDay ? new SkipReminder() : new SetReminder(ClockSlot.Off)
            // On one day only is not to be had; "will you remind me today" asks.
            : isOneDay && !(isToday && time.Length == 0) ? null
            : new SetReminder(time);
    }

    [GeneratedRegex(@"^(?:from|从)?\s*(\S.*?)\s*(to|改到|改成|改为|调到|调成|挪到|换到|换成|移到|提前到|推迟到)\s*(\S.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Move();
}
