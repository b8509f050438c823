using System.Globalization;
using CoachBot.Coaching.Training;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about the check of a training programme.</content>
public sealed partial class English
{
    public override string CheckTitle => "The plan against the seven practices";

    public override string GapsNotKnown => "Cannot be told before the gaps of a team are known.";

    public override string NoGapsToAimAt => "Your team has no gap to aim at.";

    public override string GapsNotCovered => "Largest gaps that no topic covers";

    public override string NoTeamForGaps => $"Gaps are those of one’s own team, and you lead no team. A manager who opens this check sees those of theirs: “{ProgrammeWord}”, then “{CheckProgramme}”.";

    public override string NothingTrainsSkills => "No topic trains a skill yet.";

    public override string Practice(Practice practice) => practice switch
    {
        Coaching.Training.Practice.Continuous => "Continuous through the career",
        Coaching.Training.Practice.AimedAtGaps => "Aimed at the skill gap",
        Coaching.Training.Practice.JustInTime => "Just in time",
        Coaching.Training.Practice.FittedToAppraisal => "Fitted to the appraisal and to the newcomer",
        Coaching.Training.Practice.Focused => "Focused",
        Coaching.Training.Practice.DriveFromWithin => "Drive from within, not pressure",
        Coaching.Training.Practice.TrainersRise => "Teaching is a road to promotion",
        _ => throw new NotSupportedException($"{practice} has no English name."),
    };

    public override string PracticesKept(int kept, int of) => $"{kept} of {of} kept";

    public override string YearsTaught(int years, IReadOnlyCollection<int> without) =>
        years == 0 ? "There is no stage yet."
        : without.Count == 0 ? $"Something is taught in each of the {years} years."
        : $"Nothing is taught in year {string.Join(", ", without)} of {years}.";

    public override string HoursAtGaps(int hours, int of, int gaps, int leastPercent) =>
        of == 0 ? NothingTrainsSkills : $"{hours} of {of} hours train {(gaps == 1 ? "your team’s one gap" : $"one of your team’s {gaps} largest gaps")}; from {leastPercent}% on it counts.";

    public override string UsesOf(string without) => without.Length == 0 ? "Each topic names the work it is used for within four weeks." : $"No use within four weeks is named for: {without}.";

    public override string RatedAsTaught(int forNewcomers, string unrated) =>
        forNewcomers == 0 ? "Newcomers are trained in no skill that is rated."
        : unrated.Length == 0 ? $"{TopicCount(forNewcomers)} for newcomers and all later ones train skills that are rated."
        : $"After the first three months, these train no skill that is rated: {unrated}.";

    public override string FocusOf(int most, string crowded) => crowded.Length == 0 ? $"No topic trains more than {most} skills." : $"More than {most} skills at once: {crowded}.";

    public override string ChosenOf(int chosen, int of, int least) => $"Reps choose {chosen} of {TopicCount(of)} themselves; from {least} on it counts.";

    public override string TaughtByReps(int taught, int of, int least) => $"An experienced rep teaches {taught} of {TopicCount(of)}; from {least} on it counts.";

    public override string AndMore(string named, int more) => $"{named} and {more} more";

    public override string AllGapsCovered(int gaps) => gaps == 1 ? "Your team’s one gap has a topic" : $"Each of your team’s {gaps} largest gaps has a topic";

    public override string TeamGapLine(double gap, int target, int reps) =>
        $"{gap.ToString("0.0", CultureInfo.InvariantCulture)} below {target} on average, {reps} {(reps == 1 ? "rep" : "reps")} rated";

    public override string GapsOfTeam(int rated) => $"Gaps are those of your own team: {rated} of its reps are rated.";

    public override string TeamHasNoGaps(int rated) => $"Your team has no gap: {rated} of its reps are rated, all at their targets.";

    public override string TooFewRated(int rated, int fewest) => $"{rated} of your reps {(rated == 1 ? "is" : "are")} rated; gaps are shown from {fewest} on. Rate more of them: “{RateWord}”.";
}
