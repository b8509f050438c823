using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What the coach says when it begins.</content>
public sealed partial class English
{
    public override string ContactTitle => "Your week";

    public override string ContactNowTitle => "What there is to do";

    public override string ContactFallback(int drills, int due, int unlogged) => string.Join(", ", new[]
    {
        drills == 0 ? null : DrillCount(drills),
        due == 0 ? null : due == 1 ? "1 thing due in your account plans" : $"{due} things due in your account plans",
        unlogged == 0 ? null : unlogged == 1 ? "1 day not logged" : $"{unlogged} days not logged",
    }.OfType<string>());

    public override string ContactReminder => "Still to do from the last message. I remind you once.";

    public override string ContactDrills => "Drills";

    public override string DrillCount(int drills) => drills == 1 ? "1 drill" : $"{drills} drills";

    public override string BeginDrills(int drills) => $"Start {DrillCount(drills)}";

    public override string UnloggedDays => "Not logged";

    public override string Dates(IEnumerable<LocalDate> dates) => string.Join(", ", dates.Select(Date));

    public override string LogDay(LocalDate date) => $"Log {Date(date)}";

    public override string ContactTry(string behaviour) => $"**Try it in one call this week:** {behaviour} Then tell a colleague what happened.";

    public override string UrgentTitle => "Worth a minute today";

    public override string UrgentMore => "You answered this a few days ago. By the next weekly message it would be largely forgotten.";

    public override string SnoozeLabel => "Not now";

    public override string SnoozeHour => "In 1 hour";

    public override string SnoozeTomorrow => "Tomorrow";

    public override string SnoozeNext(LocalDate? next) => next is { } date ? $"Next time: {Date(date)}" : "Next time";

    public override string SnoozeButton => "Later";

    public override string Snoozed(LocalDate date, LocalTime time) => $"Put off to {Date(date)}, {IsoTime.Format(time)}";

    public override string SnoozedAway => "Put off";

    public override string SnoozedMore => "It comes with whatever is still to do then.";

    public override string SnoozeBack => "Show it now";

    public override string QuietTitle => "Shall I go on writing?";

    public override string QuietMore => "You have not answered my last messages. Until you tell me, I stay silent; anything you write or press also brings me back.";

    public override string QuietKeep => "Keep";

    public override string QuietLess => "Less";

    public override string QuietStop => "Stop";

    public override string QuietKept(LocalDate next) => $"It stays as it is. The next message may come on {Date(next)}.";

    public override string QuietLessened(LocalDate next) => $"From now on only every second week; the next message may come on {Date(next)}.";

    public override string WeeklyEveryLabel => "How often";

    public override string WeeklyEveryQuestion => "Every week, or every second?";

    public override string EveryWeek => "Every week";

    public override string EverySecondWeek => "Every second week";

    public override string WeeklyFortnightly(string at) => $"{at}, every second week";

    public override string WeeklyPaused(string at, LocalDate until) => $"{at}; paused until {Date(until)}";

    public override string PauseTitle => "Pause";

    public override string PauseHelp => "While you are away I do not write by myself: no weekly message, no reminder, no news. Skills are forgotten all the same, so the first message after it has the most urgent drills, five at most.";

    public override string PauseLabel => "First day back";

    public override string PauseQuestion => "Until when? Such as “5 Jan”, “next Monday” or “two weeks”.";

    public override string PauseButton => "Pause";

    public override string PauseWord => "pause";

    public override string PauseRefused(string typed) => $"“{Quote(typed)}” is no day I know. “pause until 5 Jan”, “pause until next Monday” and “pause for two weeks” are.";

    public override string PauseOutOfRange(LocalDate date, LocalDate first, LocalDate last) => $"{FullDate(date)} cannot be chosen. From {FullDate(first)} to {FullDate(last)}, please.";

    public override string Paused(LocalDate until) => $"Paused. From {FullDate(until)} I write again";

    public override string PausedMore => "Everything still answers when you write to me. “resume” ends the pause.";

    public override string PausedNow(LocalDate until) => $"Paused: I write again from {FullDate(until)}.";

    public override string ResumeNow => "Resume now";

    public override string Resumed(LocalDate date, LocalTime time) => $"The pause is over. The next weekly message may come on {Date(date)}, {IsoTime.Format(time)}.";

    public override string ResumedOff => "The pause is over. The weekly message is off.";

    public override string NotPaused => "There is no pause to end.";

    public override string PutOffComesThen => " What was put off comes then.";

    public override string PutOffIsGone => "What was put off does not come either.";
}
