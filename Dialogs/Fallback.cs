using CoachBot.Dialogs.Commands;
using CoachBot.Dialogs.Log;
using CoachBot.Dialogs.TimeLine;
using CoachBot.Dialogs.Wording;
using NodaTime;

namespace CoachBot.Dialogs;

/// <summary>Answers what is neither a command nor a line nor an answer.</summary>
public static class Fallback
{
    /// <summary>Characters a message to send by one tap may have.</summary>
    private const int LongestSuggestion = 40;

    /// <summary>Says that a message was not understood, with three that would be; one that speaks of time spent may be meant as a log.</summary>
    public static Exchange Answer(string text, Exchange exchange)
    {
        var texts = exchange.Texts;
        if (ReminderWords.IsWish(text) || ReminderWords.IsAlarm(text))
        {
            return exchange.Say(texts.ReminderNotUnderstood(text), texts.RemindDaily(Texts.ExampleTime), texts.HelpWord);
        }

        var clock = ReminderWords.TimeIn(text);
        if (clock is ClockFound { Time: var time } && time > LocalTime.Midnight)
        {
            return exchange.Say(texts.NotUnderstood(text), texts.RemindDaily(time), texts.LogExample, texts.HelpWord);
        }

        return text.Length <= LongestSuggestion && clock is NoClock && !ReminderWords.Mentions(text) && LogLine.IsNearlyOne(text, exchange)
            ? exchange.Say(texts.NotUnderstood(text), $"{texts.LogWord} {text}", texts.LogExample, texts.HelpWord)
            : exchange.Say(texts.NotUnderstood(text), texts.HelpSuggestions);
    }
}
