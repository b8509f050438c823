using CoachBot.Coaching.Skills;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <summary>What is said about a skill map and the history of a skill. Names of skills come escaped; a rep is null for the reader.</summary>
public abstract partial class Texts
{
    /// <summary>The message that shows the reader's map; a rep's name may follow.</summary>
    public abstract string SkillMapWord { get; }

    /// <summary>What a message that shows a skill's history begins with.</summary>
    public abstract string SkillHistoryWord { get; }

    public abstract string SkillMapButton { get; }

    public abstract string HistoryButton { get; }

    public abstract string RateButton { get; }

    /// <summary>Above the list of skills whose history can be shown.</summary>
    public abstract string HistoryOf { get; }

    public abstract string NotYourMap { get; }

    public abstract string NoReps { get; }

    /// <summary>A rep whose name is not known.</summary>
    public abstract string UnnamedRep { get; }

    public abstract string GridTitle { get; }

    public abstract string RankingTitle { get; }

    public abstract string RankingRule { get; }

    public abstract string ScoresHeader { get; }

    /// <param name="isLastOfDay">Whether somebody rated several times on a day, and the picture has the last.</param>
    public abstract string HistoryPicture(bool isLastOfDay);

    /// <summary>Why some scores on the map are in brackets.</summary>
    public abstract string EarlierScores { get; }

    /// <summary>The column of the scores of whoever was the manager before.</summary>
    public abstract string EarlierHeader { get; }

    /// <summary>In place of what is wanted of a skill that is retired.</summary>
    public abstract string RatedNoLonger { get; }

    /// <summary>Skills with ratings that are retired.</summary>
    /// <param name="skills">Those named.</param>
    /// <param name="more">How many more there are.</param>
    public abstract string RatedButRetired(IReadOnlyList<string> skills, int more);

    public abstract string HistoryDay { get; }

    public abstract string NoHistory { get; }

    public abstract string OneRating { get; }

    public abstract string OlderAnchors { get; }

    public abstract string OlderAnchorsNotShown { get; }

    public abstract string RepUnknown(string typed);

    public abstract string NothingRated(string? rep);

    public abstract string HowToRate(string? rep);

    public abstract string SkillMapTitle(string? rep);

    /// <param name="title">The map's.</param>
    /// <param name="first">What comes first; null when every rated skill is at its target.</param>
    public abstract string SkillMapFallback(string title, string? first);

    /// <summary>A day with its year: histories go over years.</summary>
    public abstract string FullDate(LocalDate date);

    /// <summary>"High".</summary>
    public abstract string ImportanceName(Importance importance);

    /// <summary>"High importance".</summary>
    public abstract string ImportanceOf(Importance importance);

    /// <summary>A column of the map: "Low 1–2".</summary>
    public abstract string PerformanceBand(Performance performance, int from, int to);

    /// <summary>The column of the rep's own scores.</summary>
    public abstract string SelfHeader(string? rep);

    /// <summary>The column of the manager's scores.</summary>
    public abstract string ManagerHeader(string? rep);

    /// <summary>The two see a skill so differently that this is to be talked about before it is trained.</summary>
    public abstract string TalkFirst(string? rep, string skill, int self, int manager);

    /// <summary>More skills that the two see differently.</summary>
    public abstract string TalkLater(IReadOnlyList<string> skills);

    /// <summary>The rule with its numbers: "Target 6, now 3: gap 3 × high importance (3) = 9".</summary>
    public abstract string GapSum(int target, int score, int gap, Importance importance, int weight, int points);

    public abstract string TargetReached(int target, Importance importance);

    public abstract string NotRatedYet(IReadOnlyList<string> skills);

    /// <summary>Whose importance and targets the map uses.</summary>
    /// <param name="rep">Null for the reader's own map.</param>
    /// <param name="leader">Who leads the reader; null for nobody, and on a rep's map.</param>
    /// <param name="isUnset">Whether the manager has set nothing for the team.</param>
    public abstract string ImportanceBy(string? rep, string? leader, bool isUnset);

    /// <summary>Skills matter otherwise for this rep than for the team.</summary>
    /// <param name="rep">Null for the reader.</param>
    /// <param name="leader">Who says so, to the reader.</param>
    /// <param name="reasons">Which skills, how much, and why.</param>
    public abstract string ImportanceForOne(string? rep, string? leader, IEnumerable<string> reasons);

    /// <summary>"Price: high (“the Zhao tender is decided on it”)".</summary>
    public abstract string ImportanceReason(string skill, Importance importance, string reason);

    public abstract string HistoryTitle(string? rep, string skill);

    public abstract string AimLine(int target, Importance importance);

    public abstract string RatingsSoFar(int ratings);

    public abstract string LastRatings(int shown, int all);

    /// <summary>What a score meant by the anchors of an earlier version.</summary>
    public abstract string OlderAnchor(int version, int score, string anchor);

    public abstract string OlderAnchorLost(int version, int score);

    /// <param name="rater">"You", "Manager".</param>
    /// <param name="date">When.</param>
    /// <param name="evidence">The evidence in a sentence.</param>
    public abstract string EvidenceOf(string rater, string date, string evidence);

    public abstract string HistoryOfWhich(string typed, IReadOnlyList<string> nearest);
}
