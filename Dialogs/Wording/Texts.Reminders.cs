using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <summary>What is said about the daily reminder.</summary>
public abstract partial class Texts
{
    /// <summary>A time to be offered where none was said.</summary>
    public static LocalTime ExampleTime { get; } = new(17, 30);

    public abstract string ReminderForm { get; }

    public abstract string ReminderLabel { get; }

    public abstract string ReminderQuestion { get; }

    public abstract string ReminderHelp { get; }

    /// <summary>The setting in a sentence, for a client that cannot draw its card.</summary>
    public abstract string ReminderFallback { get; }

    /// <summary>What is set; null when nothing is.</summary>
    public abstract string ReminderNow(LocalTime? time);

    /// <summary>Confirms a time.</summary>
    /// <param name="time">The time.</param>
    /// <param name="city">The city whose time it is.</param>
    /// <param name="sparesWeekends">Whether weekends are off.</param>
    public abstract string ReminderSaved(LocalTime time, string city, bool sparesWeekends);

    /// <summary>The day of the first reminder, behind the confirmation.</summary>
    public abstract string ReminderFirst(LocalDate date);

    /// <summary>The day of the next reminder, behind the confirmation of a change.</summary>
    public abstract string ReminderNext(LocalDate date);

    /// <summary>How to stop, behind the confirmation.</summary>
    public abstract string ReminderStops { get; }

    /// <summary>That weekends are off, behind what the reminder does.</summary>
    public abstract string NotOnWeekends { get; }

    /// <summary>That the reminder comes in the new zone, behind its confirmation.</summary>
    public abstract string ReminderMoves(LocalTime time);

    /// <summary>The answer to a wish not to be reminded today only.</summary>
    public abstract string ReminderNotSkipped { get; }

    /// <summary>The answer to a wish that stood in a line that logs a day.</summary>
    public abstract string ReminderApart(string typed);

    /// <summary>The answer to "stop" where a reminder is all there is to stop.</summary>
    public abstract string NothingToCancelButReminder { get; }

    public abstract string RemindersOff { get; }

    /// <summary>How to be reminded again.</summary>
    public abstract string RemindersOffMore { get; }

    public abstract string TurnRemindersOff { get; }

    /// <summary>The message that sets a reminder; it is understood when it is sent.</summary>
    public abstract string RemindExample { get; }

    /// <summary>The same with another time, and saying that it is every day.</summary>
    public abstract string RemindDaily(LocalTime time);

    /// <summary>The message that turns reminders off.</summary>
    public abstract string RemindNotWord { get; }

    /// <summary>The reminder's title.</summary>
    public abstract string NotLoggedYet(LocalDate today);

    public abstract string NotLoggedYetMore { get; }

    /// <summary>The reminder in a line, as a notification shows it.</summary>
    public abstract string NotLoggedYetFallback(LocalDate today);

    /// <summary>The answer to a wish to be reminded of something, or at a time that cannot be read.</summary>
    public abstract string ReminderNotUnderstood(string typed);

    public abstract string ClockMissing { get; }

    public abstract string ClockRefused(string typed);

    /// <summary>Refuses midnight.</summary>
    /// <param name="typed">As typed.</param>
    /// <param name="late">A time late in the day, to be had instead.</param>
    public abstract string ClockAtMidnight(string typed, string late);

    public abstract string ClockAmbiguous(string typed, LocalTime morning, LocalTime evening);
}
