using System.Collections.Immutable;
using NodaTime;

namespace CoachBot.Coaching.Reinforcement.Curves;

/// <summary>
/// Predicted recall of drills over the days since the first answer, with the drills that were answered and without any. A prediction of the memory model, not a
/// measurement: <see cref="MeasuredRecall"/> is put beside it.
/// </summary>
/// <param name="Days">Each from 0 on, to <see cref="Horizon"/> at least.</param>
/// <param name="Today">Days since the first answer that at least half of all have reached; what comes after is predicted without further drills.</param>
/// <param name="Tracks">How many there are: one for each person and objective.</param>
/// <param name="Objectives">How many different ones.</param>
/// <param name="People">How many people.</param>
public sealed record ForgettingCurve(ImmutableArray<CurveDay> Days, int Today, int Tracks, int Objectives, int People)
{
    /// <summary>The last day that is always predicted.</summary>
    public const int Horizon = 90;

    /// <summary>People from whom on a curve of several is shown: that of two tells either one what the other is like.</summary>
    public const int LeastPeople = 3;

    /// <summary>Tracks below which a curve is told to be rough.</summary>
    public const int FewTracks = 5;

    /// <summary>The curve; null without a track.</summary>
    /// <param name="tracks">Each person and objective once.</param>
    /// <param name="today">The day, as drills count days.</param>
    public static ForgettingCurve? Of(IReadOnlyCollection<RecallTrack> tracks, LocalDate today)
    {
        if (tracks.Count == 0)
        {
            return null;
        }

        int[] elapsed = [.. tracks.Select(track => track.Elapsed(today)).OrderDescending()];
        int half = elapsed[(elapsed.Length - 1) / 2];
        return new(
            [.. Enumerable.Range(0, Math.Clamp(half, Horizon, DrillLog.MostDays) + 1).Select(day => On(day, tracks, elapsed))],
            half,
            tracks.Count,
            tracks.Select(track => track.Objective).Distinct().Count(),
            tracks.Select(track => track.Person).Distinct().Count());
    }

    private static CurveDay On(int day, IReadOnlyCollection<RecallTrack> tracks, int[] elapsed) =>
        new(day, tracks.Average(track => track.With(day)), tracks.Average(track => track.Without(day)), elapsed.Count(each => each >= day));
}

/// <summary>A day of a curve.</summary>
/// <param name="Day">Days since the first answer.</param>
/// <param name="With">Mean recall to expect with the drills that were answered, 0 to 1.</param>
/// <param name="Without">The same had nothing been asked after the first answer.</param>
/// <param name="Reached">How many tracks have come to it already.</param>
public sealed record CurveDay(int Day, double With, double Without, int Reached);
