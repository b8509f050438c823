using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about logging a day.</content>
public sealed partial class English
{
    public override string LogForm => "Log a day";

    public override string LogFormIntro => "Hours on each activity: 1.5, 45m or 1:30 all work. Leave empty what you did not do.";

    public override string LogFormFallback => "The form to log a day. No card here? Send one line: log 3h visits, 2h travel, 45m reports";

    public override string LogHelp =>
        "Send the day in one line: “log 3h visits, 2h travel, 45m reports”, “9h: 40% visits, 20% travel, rest meetings” or “f2f 09:00-11:30, travel 1h”. "
        + "Another day: put “yesterday”, “Friday” or “Nov 20” in the line; “yesterday same as Monday” copies one. "
        + "A note: “note: …” at the end. “ask me” goes through it one question at a time.";

    public override string LogWholeQuestion =>
        "Fill in the card, or send the day in one line, such as “3h visits, 2h travel”. “ask me” goes through it one question at a time.";

    public override string LogDate => "Day";

    public override string LogDateQuestion => "Which day? “today”, “yesterday”, “Friday” or “Nov 20”.";

    public override string TimeHelp => "An amount such as “3h”, “1.5”, “45m”, “1:30” or “09:00-11:30”. A bare number is hours.";

    public override string NoteLabel => "Note (optional)";

    public override string NoteQuestion => "Anything to remember about the day?";

    public override string HowLabel => "This day is logged already";


    public override string AddToDay => "Add";

    public override string ReplaceDay => "Replace";

    public override string SureLabel => "More than 16 hours";

    public override string SureQuestion => "That makes more than 16 hours in one day. Is that right?";

    public override string SureNotice => "That makes more than 16 hours in one day. Nothing is saved yet: press Save again if it is right.";

    public override string NotSaved => "Then nothing is saved. Please send the corrected day.";

    public override string EmptyDay => "The day adds up to 0 minutes. Put time on at least one activity, such as “3h visits”.";

    public override string LogThisDay => "Log this day";

    public override string Edit => "Edit";

    public override string Undo => "Undo";

    public override string ThisWeek => "This week";

    public override string ThisMonth => "This month";

    public override string UndoWord => "undo";

    public override string NothingToUndo => "There is nothing left to undo.";

    public override string AlreadyUndone => "This was undone already; pressing again changed nothing.";

    public override string UndoTooLate => $"What you did last can no longer be taken back. Nothing was changed. Send “{UndoWord}” once more to take back what came before it.";

    public override string UndoPassesOver(LocalDate? date) =>
        $"The last thing you changed was a setting or who is on a team, and “{UndoWord}” does not take that back. Nothing was changed. Send it once more to take back "
        + (date is { } day ? $"what you last logged for {Date(day)}." : "what you did before it.");

    public override string HowQuestion(LocalDate date, int minutes) => $"{Date(date)} holds {Duration(minutes)} already. Add this to it, or replace it?";

    public override string KeepRest(string question) => $"{question} I keep the rest.";

    public override string Unsaved(string problem) => $"{problem} Nothing was saved.";

    public override string TimeQuestion(WorkActivity activity) => $"{Activity(activity)}: how long?";

    public override string PrefilledFrom(LocalDate date) => $"Filled in as on {Date(date)}; change what was different.";

    public override string DayTooLong(int minutes) => $"The day adds up to {Duration(minutes)}; a day has 24 h.";

    public override string LineNotUnderstood(string typed) =>
        $"I cannot read “{Quote(typed)}” as time spent. Send an amount with an activity, such as “3h visits, 2h travel”.";

    public override string ReplyNotUnderstood(string typed) => $"I cannot use “{Quote(typed)}” here. Name one activity, or “skip” to leave this part out.";

    public override string WhichActivity(string typed, IEnumerable<WorkActivity> activities) =>
        $"“{Quote(typed)}” could be {Alternatives(activities)}. Which one?";

    public override string NothingToCopy(LocalDate date) => $"Nothing is logged for {Date(date)}, so there is nothing to copy.";

    public override string DayTitle(LocalDate date, int minutes) => $"{Date(date)}: {Duration(minutes)}";

    public override string DayFallback(LocalDate date, int minutes, double revenueShare, string lever) =>
        $"{Date(date)}: {Duration(minutes)} logged, {Whole(revenueShare)}% of it producing revenue. {lever}";

    public override string NothingLogged(LocalDate date) => $"Nothing is logged for {Date(date)}";

    public override string DayChangedSince(int minutes) => minutes == 0
        ? "The day was changed since this card was made and is empty now. Nothing was changed by this press."
        : $"The day was changed since this card was made and now holds {Duration(minutes)}. Nothing was changed by this press.";

    public override string DayLoggedAlready(LocalDate date, int minutes) =>
        $"{Date(date)} holds {Duration(minutes)} already. Nothing is saved yet: press Save again to replace it.";

    public override string Undone(LocalDate date) => $"Undone. {Date(date)} is as it was before.";
}
