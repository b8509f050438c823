using CoachBot.Coaching.Training;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about the check of a training programme.</content>
public abstract partial class Texts
{
    public abstract string CheckTitle { get; }

    public abstract string GapsNotKnown { get; }

    /// <summary>All of the team are at their targets.</summary>
    public abstract string NoGapsToAimAt { get; }

    public abstract string GapsNotCovered { get; }

    /// <summary>The reader leads no team.</summary>
    public abstract string NoTeamForGaps { get; }

    public abstract string NothingTrainsSkills { get; }

    public abstract string Practice(Practice practice);

    public abstract string PracticesKept(int kept, int of);

    /// <param name="years">Years up to the end of the last stage.</param>
    /// <param name="without">Those in which nothing is taught.</param>
    public abstract string YearsTaught(int years, IReadOnlyCollection<int> without);

    /// <param name="gaps">The largest gaps, 1 or more.</param>
    public abstract string HoursAtGaps(int hours, int of, int gaps, int leastPercent);

    /// <param name="without">Topics without a use, escaped; empty for none.</param>
    public abstract string UsesOf(string without);

    /// <param name="forNewcomers">Topics for newcomers that train a skill.</param>
    /// <param name="unrated">Later topics that train none, escaped; empty for none.</param>
    public abstract string RatedAsTaught(int forNewcomers, string unrated);

    /// <param name="most">Skills a topic may train.</param>
    /// <param name="crowded">Topics with more, escaped; empty for none.</param>
    public abstract string FocusOf(int most, string crowded);

    public abstract string ChosenOf(int chosen, int of, int least);

    public abstract string TaughtByReps(int taught, int of, int least);

    /// <param name="named">A list, escaped.</param>
    /// <param name="more">How many are not named.</param>
    public abstract string AndMore(string named, int more);

    public abstract string AllGapsCovered(int gaps);

    public abstract string TeamGapLine(double gap, int target, int reps);

    public abstract string GapsOfTeam(int rated);

    public abstract string TeamHasNoGaps(int rated);

    public abstract string TooFewRated(int rated, int fewest);
}
