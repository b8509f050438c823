using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about a skill map and the history of a skill.</content>
public sealed partial class English
{
    private static readonly LocalDatePattern YearPattern = LocalDatePattern.CreateWithInvariantCulture("d MMM yyyy");

    public override string SkillMapWord => "skills map";

    public override string SkillHistoryWord => "skill history";

    public override string SkillMapButton => "Skill map";

    public override string HistoryButton => "History";

    public override string RateButton => "Rate";

    public override string HistoryOf => "History of";

    public override string NotYourMap => "I show you your own skills. A rep’s are shown to the manager the rep has accepted, and to nobody else.";

    public override string NoReps => "Nobody has accepted you as their manager yet, so there is no rep’s map to show.";

    public override string UnnamedRep => "Your rep";

    public override string GridTitle => "Performance now (across) by importance over the next 2–3 years (down). Shaded: train these first.";

    public override string RankingTitle => "What to train first";

    public override string RankingRule => "Gap to the target × importance (low 1, medium 2, high 3). The manager’s score counts where there is one.";

    public override string ScoresHeader => "Score, 1–7";

    public override string EarlierScores => "In brackets: an earlier manager’s score. It counts only where there is no other.";

    public override string EarlierHeader => "Earlier manager";

    public override string RatedNoLonger => "This skill is no longer rated in your organisation; its ratings are kept.";

    public override string HistoryPicture(bool isLastOfDay) => isLastOfDay ? "Score over time, 1–7; of several on a day the last" : "Score over time, 1–7";

    public override string RatedButRetired(IReadOnlyList<string> skills, int more) =>
        $"Rated, but retired by your organisation since: {string.Join(", ", skills)}{(more == 0 ? "" : $" and {more} more")}. “{SkillHistoryWord}” with the name still shows the ratings.";

    public override string HistoryDay => "Day";

    public override string NoHistory => "Not rated yet.";

    public override string OneRating => "One rating so far. A line over time starts with the second.";

    public override string OlderAnchors => "older lines";

    public override string OlderAnchorsNotShown => "There are older ones still: they are kept, but do not fit here.";

    public override string RepUnknown(string typed) => $"Nobody called “{Quote(typed)}” has accepted you as their manager.";

    public override string NothingRated(string? rep) => rep is null ? "Your skill map is still empty" : $"{Escape.Markdown(rep)}’s skill map is still empty";

    public override string HowToRate(string? rep) => rep is null
        ? "Rate one skill and I show what to train first. One line is enough: “rate negotiation 4 held price on the Zhao deal”."
        : $"Neither you nor {Escape.Markdown(rep)} has rated a skill yet. One line is enough: “rate {Escape.Markdown(rep)} negotiation 4 held price on the Zhao deal”.";

    public override string SkillMapTitle(string? rep) => rep is null ? "Your skill map" : $"Skill map: {Escape.Markdown(rep)}";

    public override string SkillMapFallback(string title, string? first) => first is null ? $"{title}. Every rated skill is at its target." : $"{title}. First: {first}.";

    public override string FullDate(LocalDate date) => YearPattern.Format(date);

    public override string ImportanceName(Importance importance) => importance switch
    {
        Importance.Low => "Low",
        Importance.Medium => "Medium",
        Importance.High => "High",
        _ => throw new NotSupportedException($"{importance} has no English name."),
    };

    public override string ImportanceOf(Importance importance) => $"{ImportanceName(importance)} importance";

    public override string PerformanceBand(Performance performance, int from, int to) => performance switch
    {
        Performance.Low => $"Low {from}–{to}",
        Performance.Medium => $"Medium {from}–{to}",
        Performance.High => $"High {from}–{to}",
        _ => throw new NotSupportedException($"{performance} has no English name."),
    };

    public override string SelfHeader(string? rep) => rep is null ? "You" : "Rep";

    public override string ManagerHeader(string? rep) => rep is null ? "Manager" : "You";

    public override string TalkFirst(string? rep, string skill, int self, int manager) => rep is null
        ? $"**Talk first: {skill}.** You say {self}, your manager says {manager}. First agree on what was seen, then train."
        : $"**Talk first: {skill}.** {Escape.Markdown(rep)} says {self}, you say {manager}. First agree on what was seen, then train.";

    public override string TalkLater(IReadOnlyList<string> skills) => $"Then talk about {string.Join(", ", skills)}: two or more apart as well.";

    public override string GapSum(int target, int score, int gap, Importance importance, int weight, int points) =>
        $"Target {target}, now {score}: gap {gap} × {Lower(importance)} importance (weight {weight}) = {points}";

    public override string TargetReached(int target, Importance importance) => $"Target {target} reached ({Lower(importance)} importance)";

    public override string NotRatedYet(IReadOnlyList<string> skills) => $"Not rated yet: {string.Join(", ", skills)}.";

    public override string ImportanceBy(string? rep, string? leader, bool isUnset) => (rep, leader, isUnset) switch
    {
        (null, null, _) => "No manager has set importance or targets for you: every skill counts as medium, with a target of 6.",
        (null, _, true) => $"{Escape.Markdown(leader)} has not set importance or targets for the team: every skill counts as medium, with a target of 6.",
        (null, _, false) => $"Importance and targets: {Escape.Markdown(leader)}, for the team.",
        (_, _, true) => "You have not set importance or targets for your team: every skill counts as medium, with a target of 6. “importance” sets them.",
        (_, _, false) => "Importance and targets: yours, for the team.",
    };

    public override string ImportanceForOne(string? rep, string? leader, IEnumerable<string> reasons) => rep is null
        ? $"Importance for you alone, set by {Escape.Markdown(leader ?? "your manager")}: {string.Join("; ", reasons)}."
        : $"Importance for {Escape.Markdown(rep)} alone, set by you: {string.Join("; ", reasons)}.";

    public override string ImportanceReason(string skill, Importance importance, string reason) => $"**{skill}** {Lower(importance)} (“{Escape.Markdown(reason)}”)";

    public override string HistoryTitle(string? rep, string skill) => rep is null ? $"History: {skill}" : $"History: {Escape.Markdown(rep)}, {skill}";

    public override string AimLine(int target, Importance importance) => $"Target {target}, {Lower(importance)} importance.";

    public override string RatingsSoFar(int ratings) => $"{ratings} ratings so far.";

    public override string LastRatings(int shown, int all) => $"The last {shown} of {all} ratings.";

    public override string OlderAnchor(int version, int score, string anchor) => $"Older lines (version {version}), what {score} meant then: {Escape.Markdown(anchor)}";

    public override string OlderAnchorLost(int version, int score) => $"Older lines (version {version}): what {score} meant then is no longer kept.";

    public override string EvidenceOf(string rater, string date, string evidence) => $"{rater}, {date}. {evidence}";

    public override string HistoryOfWhich(string typed, IReadOnlyList<string> nearest) => typed.Length == 0
        ? $"The history of which skill? For example “{SkillHistoryWord} {Quote(nearest[0])}”."
        : $"There is no skill called “{Quote(typed)}”. Did you mean {Listed(nearest)}?";

    private string Lower(Importance importance) => ImportanceName(importance).ToLowerInvariant();
}
