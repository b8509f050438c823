using CoachBot.Coaching.Time;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>Finds the activities that words stand for.</summary>
public static class ActivityNames
{
    /// <summary>The activities that <paramref name="words"/> stand for, and those that come nearest.</summary>
    public static ActivityMatch Resolve(string words) => new([], [WorkActivity.MeetingsAndOther]);
}
