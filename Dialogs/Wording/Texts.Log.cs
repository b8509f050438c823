using CoachBot.Coaching.Time;
using CoachBot.Dialogs.TimeLine;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <summary>What is said about logging a day.</summary>
public abstract partial class Texts
{
    public abstract string LogForm { get; }

    public abstract string LogFormIntro { get; }

    public abstract string LogFormFallback { get; }

    public abstract string LogHelp { get; }

    public abstract string LogWholeQuestion { get; }

    public abstract string LogDate { get; }

    public abstract string LogDateQuestion { get; }

    public abstract string TimeQuestion(WorkActivity activity);

    public abstract string TimeHelp { get; }

    public abstract string NoteLabel { get; }

    public abstract string NoteQuestion { get; }

    public abstract string HowLabel { get; }

    public abstract string HowQuestion(LocalDate date, int minutes);

    public abstract string AddToDay { get; }

    public abstract string ReplaceDay { get; }

    public abstract string SureLabel { get; }

    public abstract string SureQuestion { get; }

    /// <summary>The same on a card, where saving again is the answer.</summary>
    public abstract string SureNotice { get; }

    public abstract string NotSaved { get; }

    public abstract string PrefilledFrom(LocalDate date);

    public abstract string EmptyDay { get; }

    public abstract string DayTooLong(int minutes);

    public abstract string LineNotUnderstood(string typed);

    public abstract string ReplyNotUnderstood(string typed);

    public abstract string WhichActivity(string typed, IEnumerable<WorkActivity> activities);

    public abstract string NothingToCopy(LocalDate date);

    /// <summary>Quotes a part of a line that is not clear, and asks about it.</summary>
    public abstract string Unclear(UnclearPart part);

    /// <summary>Asks, and tells that what was clear is kept.</summary>
    public abstract string KeepRest(string question);

    /// <summary>Tells of a problem, and that nothing was saved.</summary>
    public abstract string Unsaved(string problem);

    /// <summary>Says what is wrong with a value, and what is accepted.</summary>
    public abstract string Problem(LineProblem problem);

    public abstract string DayTitle(LocalDate date, int minutes);

    public abstract string DayFallback(LocalDate date, int minutes, double revenueShare, string lever);

    public abstract string NothingLogged(LocalDate date);

    public abstract string LogThisDay { get; }

    public abstract string Edit { get; }

    public abstract string Undo { get; }

    public abstract string ThisWeek { get; }

    public abstract string ThisMonth { get; }

    public abstract string DayChangedSince(int minutes);

    public abstract string DayLoggedAlready(LocalDate date, int minutes);

    /// <summary>The message that takes the last write back.</summary>
    public abstract string UndoWord { get; }

    /// <summary>The answer to `undo` where the last change is too old to be taken back, and older ones of another kind are not.</summary>
    public abstract string UndoTooLate { get; }

    /// <summary>The answer to `undo` right after a change that cannot be taken back.</summary>
    /// <param name="date">The day that would be taken back; null where it is something else.</param>
    public abstract string UndoPassesOver(LocalDate? date);

    public abstract string NothingToUndo { get; }

    public abstract string Undone(LocalDate date);

    public abstract string AlreadyUndone { get; }

    /// <summary>The activities that words without a time come near to; "other" is near to anything, and no help.</summary>
    protected static IEnumerable<WorkActivity> Near(NotUnderstood part) => part.Nearest.Where(activity => activity != WorkActivity.MeetingsAndOther);

    /// <summary>An activity's names in a list of alternatives.</summary>
    protected abstract string Alternatives(IEnumerable<string> names);

    /// <summary>Activities as alternatives: "travel, meetings or reports".</summary>
    protected string Alternatives(IEnumerable<WorkActivity> activities) => Alternatives(activities.Select(Activity));
}
