using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about the daily reminder.</content>
public sealed partial class English
{
    public override string ReminderForm => "Reminder";

    public override string ReminderLabel => "Remind me at";

    public override string ReminderQuestion => "At what time? “17:30” or “5:30 pm”, say; “off” for no reminder.";

    public override string ReminderHelp => "On working days, at the time you choose, I remind you if the day is not logged yet.";

    public override string ReminderFallback => $"{ReminderHelp} Send “{RemindExample}” or “{RemindNotWord}”.";

    public override string RemindersOff => "Reminders are off";

    public override string RemindersOffMore => $"“{RemindExample}” turns them on again.";

    public override string TurnRemindersOff => "Turn reminders off";

    public override string RemindExample => "remind me at 17:30";

    public override string RemindNotWord => "no reminders";

    public override string NotLoggedYetMore => $"One line is enough: “{LogExample}”.";

    public override string ClockMissing => "Choose a time, or turn reminders off.";

    public override string ReminderNow(LocalTime? time) => time is { } at ? $"Set to {IsoTime.Format(at)}." : "Off at present.";

    public override string ReminderSaved(LocalTime time, LocalDate? first) =>
        $"I remind you at {IsoTime.Format(time)} on working days, only if the day is not logged by then. "
        + (first is { } date ? $"The first one comes on {Date(date)}. " : "")
        + $"“{RemindNotWord}” stops it.";

    public override string NotLoggedYet(LocalDate today) => $"Nothing is logged yet for today, {Date(today)}";

    public override string NotLoggedYetFallback(LocalDate today) => $"{NotLoggedYet(today)}. {NotLoggedYetMore}";

    public override string ReminderNotUnderstood(string typed) =>
        $"I cannot set “{Quote(typed)}”. I remind of one thing only, to log the day, at one time: “{RemindExample}”.";

    public override string ClockRefused(string typed) =>
        $"“{Quote(typed)}” is not a time of day. “17:30”, “5:30 pm” or any time from 00:00 to 23:59 is accepted, and “off”.";

    public override string ClockAmbiguous(string typed, LocalTime morning, LocalTime evening) =>
        $"“{Quote(typed)}” could be {IsoTime.Format(morning)} or {IsoTime.Format(evening)}. Which one?";
}
