using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What the coach says when it begins: the week's card, putting it off, pausing, and the question whether to go on.</content>
public abstract partial class Texts
{
    /// <summary>The title of the weekly message.</summary>
    public abstract string ContactTitle { get; }

    /// <summary>The title of the answer to whoever asks.</summary>
    public abstract string ContactNowTitle { get; }

    /// <summary>The notification of either; numbers from 0 up, one of them above.</summary>
    public abstract string ContactFallback(int drills, int due, int unlogged);

    public abstract string ContactReminder { get; }

    public abstract string ContactDrills { get; }

    public abstract string DrillCount(int drills);

    public abstract string BeginDrills(int drills);

    public abstract string UnloggedDays { get; }

    public abstract string Dates(IEnumerable<LocalDate> dates);

    public abstract string LogDay(LocalDate date);

    /// <param name="behaviour">As Markdown.</param>
    public abstract string ContactTry(string behaviour);

    public abstract string UrgentTitle { get; }

    public abstract string UrgentMore { get; }

    public abstract string SnoozeLabel { get; }

    public abstract string SnoozeHour { get; }

    public abstract string SnoozeTomorrow { get; }

    /// <param name="next">The day of the next slot; null for none.</param>
    public abstract string SnoozeNext(LocalDate? next);

    public abstract string SnoozeButton { get; }

    /// <summary>When it comes again.</summary>
    public abstract string Snoozed(LocalDate date, LocalTime time);

    /// <summary>Put off where there is no next time.</summary>
    public abstract string SnoozedAway { get; }

    public abstract string SnoozedMore { get; }

    /// <summary>The button to what was put off.</summary>
    public abstract string SnoozeBack { get; }

    public abstract string QuietTitle { get; }

    public abstract string QuietMore { get; }

    public abstract string QuietKeep { get; }

    public abstract string QuietLess { get; }

    public abstract string QuietStop { get; }

    public abstract string QuietKept(LocalDate next);

    public abstract string QuietLessened(LocalDate next);

    public abstract string WeeklyEveryLabel { get; }

    public abstract string WeeklyEveryQuestion { get; }

    public abstract string EveryWeek { get; }

    public abstract string EverySecondWeek { get; }

    /// <summary>The same where only every second week counts.</summary>
    public abstract string WeeklyFortnightly(string at);

    /// <summary>The weekly message in the settings while it is paused.</summary>
    public abstract string WeeklyPaused(string at, LocalDate until);

    public abstract string PauseTitle { get; }

    public abstract string PauseHelp { get; }

    public abstract string PauseLabel { get; }

    public abstract string PauseQuestion { get; }

    public abstract string PauseButton { get; }

    /// <summary>The word that pauses.</summary>
    public abstract string PauseWord { get; }

    public abstract string PauseRefused(string typed);

    public abstract string PauseOutOfRange(LocalDate date, LocalDate first, LocalDate last);

    public abstract string Paused(LocalDate until);

    public abstract string PausedMore { get; }

    public abstract string PausedNow(LocalDate until);

    public abstract string ResumeNow { get; }

    public abstract string Resumed(LocalDate date, LocalTime time);

    public abstract string ResumedOff { get; }

    public abstract string NotPaused { get; }

    /// <summary>After a sentence.</summary>
    public abstract string PutOffComesThen { get; }

    public abstract string PutOffIsGone { get; }
}
