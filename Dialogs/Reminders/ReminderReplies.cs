using System.Collections.Frozen;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Reminders;

/// <summary>Answers to what is said about the reminder without its word, and to what cannot be had.</summary>
public static class ReminderReplies
{
    private static readonly FrozenSet<string> OffWords =
        new[] { "off", "turn off", "turn it off", "停", "停了", "关", "关了", "关掉", "关闭", "停掉" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> TodayWords =
        new[] { "not today", "今天不用", "今天不用了", "今天不要", "今天不要了", "今天别" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> StopWords = new[]
    {
        "stop it", "stop this", "stop that", "stop messaging me", "stop writing to me", "leave me alone", "别发了", "不要发了", "不要再发了", "别再发了", "别烦我", "别打扰我", "不要打扰我",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The answer to "off" or "not today", which can only mean the reminder where one is set and nothing is being asked; null for anything else.</summary>
    public static Exchange? ToShort(string text, Exchange exchange)
    {
        string said = Width.Fold(text).Trim(' ', '.', '!', '。');
        bool isHeld = exchange.Person.Profile.RemindAt is null || FormStack.OnTop(exchange) is { Insists: true };
        return isHeld ? null
            : OffWords.Contains(said) ? TurnOff(exchange)
            : TodayWords.Contains(said) ? RefuseSkip(exchange)
            : StopWords.Contains(said) ? ToStop(exchange)
            : null;
    }

    /// <summary>Says that nothing is under way to be stopped, and how to stop the reminder where one is set.</summary>
    public static Exchange ToStop(Exchange exchange) => exchange.Person.Profile.RemindAt is null
        ? exchange.Say(exchange.Texts.NothingToCancel)
        : exchange.Say(exchange.Texts.NothingToCancelButReminder, exchange.Texts.RemindNotWord);

    /// <summary>Says that no single day can be left out, where there is a reminder.</summary>
    public static Exchange RefuseSkip(Exchange exchange) => exchange.Person.Profile.RemindAt is null
        ? ReminderCards.ShowOff(exchange)
        : exchange.Say(exchange.Texts.ReminderNotSkipped, exchange.Texts.RemindNotWord);

    private static Exchange TurnOff(Exchange exchange) =>
        ReminderCards.ShowOff(exchange.With(exchange.Person with { Profile = exchange.Person.Profile with { RemindAt = null } }));
}
