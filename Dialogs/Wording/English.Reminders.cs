using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about the daily reminder.</content>
public sealed partial class English
{
    public override string ReminderForm => "Reminder";

    public override string ReminderLabel => "Remind me at";

    public override string ReminderQuestion => "At what time? “17:30” or “5:30 pm”, say; “off” for no reminder.";

    public override string ReminderHelp => "On working days, at the time you choose, I’ll remind you if the day is not logged yet.";

    public override string ReminderFallback => $"{ReminderHelp} Send “{RemindExample}” or “{RemindNotWord}”.";

    public override string RemindersOff => "Reminders are off";

    public override string RemindersOffMore => $"“{RemindExample}” turns them on again.";

    public override string TurnRemindersOff => "Turn reminders off";

    public override string RemindExample => "remind me at 17:30";

    public override string RemindNotWord => "no reminders";

    public override string NotLoggedYetMore => $"One line is enough: “{LogExample}”.";

    public override string ClockMissing => "Choose a time, or turn reminders off.";

    public override string ReminderStops => $"“{RemindNotWord}” stops it.";

    public override string NotOnWeekends => " Not on weekends.";

    public override string ReminderNotSkipped =>
        $"I cannot leave out a single day; “{RemindNotWord}” turns reminders off until you set a new one, and a day that is logged is not reminded of.";

    public override string NothingToCancelButReminder =>
        $"There is nothing to cancel. If you mean the reminder, “{RemindNotWord}” turns it off; to take your last entry back, send “{UndoWord}”.";

    public override string ReminderNow(LocalTime? time) => time is { } at ? $"Set to {IsoTime.Format(at)}." : "Off at present.";

    public override string ReminderSaved(LocalTime time, string city, bool sparesWeekends) =>
        $"I’ll remind you at {IsoTime.Format(time)} ({city}) on working days, {(sparesWeekends ? "not on weekends, " : "")}only if the day is not logged by then. ";

    public override string ReminderFirst(LocalDate date) => $"The first one comes on {Date(date)}. ";

    public override string ReminderNext(LocalDate date) => $"The next one comes on {Date(date)}. ";

    public override string ReminderMoves(LocalTime time) => $" Your reminder moves along: it comes at {IsoTime.Format(time)} there.";

    public override string ReminderApart(string typed) => $"The reminder is as it was: “{Quote(typed)}” goes in a message of its own.";

    public override string RemindDaily(LocalTime time) => $"remind me daily at {IsoTime.Format(time)}";

    public override string NotLoggedYet(LocalDate today) => $"Nothing is logged yet for today, {Date(today)}";

    public override string NotLoggedYetFallback(LocalDate today) => $"{NotLoggedYet(today)}. {NotLoggedYetMore}";

    public override string ReminderNotUnderstood(string typed) =>
        $"I cannot set “{Quote(typed)}”. I remind of one thing only, to log the day, once every working day: “{RemindDaily(ExampleTime)}”.";

    public override string ClockRefused(string typed) =>
        $"“{Quote(typed)}” is not a time of day. “17:30”, “5:30 pm” or any time from 00:01 to 23:59 is accepted, and “off”.";

    public override string ClockAtMidnight(string typed, string late) =>
        $"“{Quote(typed)}” is the start of a day, when there is nothing to log yet. For the end of the day take “{late}”, say.";

    public override string ClockAmbiguous(string typed, LocalTime morning, LocalTime evening) =>
        $"“{Quote(typed)}” could be {IsoTime.Format(morning)} or {IsoTime.Format(evening)}. Which one?";
}
