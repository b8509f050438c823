using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <summary>What is said about the daily reminder.</summary>
public abstract partial class Texts
{
    public abstract string ReminderForm { get; }

    public abstract string ReminderLabel { get; }

    public abstract string ReminderQuestion { get; }

    public abstract string ReminderHelp { get; }

    /// <summary>The setting in a sentence, for a client that cannot draw its card.</summary>
    public abstract string ReminderFallback { get; }

    /// <summary>What is set; null when nothing is.</summary>
    public abstract string ReminderNow(LocalTime? time);

    /// <summary>Confirms a time, and says how to stop.</summary>
    /// <param name="time">The time.</param>
    /// <param name="first">The day of the first reminder; null when that is today.</param>
    public abstract string ReminderSaved(LocalTime time, LocalDate? first);

    public abstract string RemindersOff { get; }

    /// <summary>How to be reminded again.</summary>
    public abstract string RemindersOffMore { get; }

    public abstract string TurnRemindersOff { get; }

    /// <summary>The message that sets a reminder; it is understood when it is sent.</summary>
    public abstract string RemindExample { get; }

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

    public abstract string ClockAmbiguous(string typed, LocalTime morning, LocalTime evening);
}
