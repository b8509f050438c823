using System.Collections.Immutable;
using CoachBot.Coaching.Time;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>Words and the activities they stand for: one activity, or several where only the rep knows which.</summary>
/// <param name="Activities">Most likely first.</param>
/// <param name="Words">Parted by commas.</param>
internal sealed record ActivityWords(ImmutableArray<WorkActivity> Activities, string Words)
{
    public IEnumerable<string> Each => Words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
