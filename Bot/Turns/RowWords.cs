using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Contacts;
using CoachBot.Dialogs.News;
using CoachBot.Dialogs.Skills;

namespace CoachBot.Bot.Turns;

/// <summary>The members of closed sets as rows spell them.</summary>
internal static class RowWords
{
    private static readonly (Rater, string)[] Raters = [(Coaching.Skills.Rater.Self, "self"), (Coaching.Skills.Rater.Manager, "manager")];

    private static readonly (Importance, string)[] Importances =
        [(Coaching.Skills.Importance.Low, "low"), (Coaching.Skills.Importance.Medium, "medium"), (Coaching.Skills.Importance.High, "high")];

    private static readonly (Ability, string)[] Abilities =
        [(Coaching.Skills.Ability.Has, "has"), (Coaching.Skills.Ability.CanLearn, "can-learn"), (Coaching.Skills.Ability.Cannot, "cannot")];

    private static readonly (Attitude, string)[] Attitudes =
        [(Coaching.Skills.Attitude.Willing, "willing"), (Coaching.Skills.Attitude.Unwilling, "unwilling")];

    private static readonly (Undoable, string)[] Undoables =
        [(Dialogs.Undoable.Day, "day"), (Dialogs.Undoable.Grant, "grant"), (Dialogs.Undoable.Rating, "rating"), (Dialogs.Undoable.Aim, "aim"), (Dialogs.Undoable.Place, "place"), (Dialogs.Undoable.Skills, "skills"), (Dialogs.Undoable.Programme, "programme")];

    private static readonly (SkillsChangeKind, string)[] Changes =
    [
        (SkillsChangeKind.Added, "added"), (SkillsChangeKind.Edited, "edited"), (SkillsChangeKind.Retired, "retired"), (SkillsChangeKind.Restored, "restored"),
    ];

    private static readonly (Confidence, string)[] Confidences =
        [(Coaching.Reinforcement.Confidence.Guess, "guess"), (Coaching.Reinforcement.Confidence.NotSure, "not-sure"), (Coaching.Reinforcement.Confidence.Sure, "sure")];

    private static readonly (AgainReason, string)[] AgainReasons = [(AgainReason.Snoozed, "snoozed"), (AgainReason.Reminder, "reminder"), (AgainReason.Delayed, "delayed")];

    private static readonly (NewsKind, string)[] NewsKinds =
    [
        (NewsKind.PlanSubmitted, "plan-submitted"), (NewsKind.PlanApproved, "plan-approved"), (NewsKind.PlanReturned, "plan-returned"), (NewsKind.SponsorNamed, "sponsor"),
        (NewsKind.ActionGiven, "action"), (NewsKind.ActionTaken, "action-taken"), (NewsKind.ActionDone, "action-done"), (NewsKind.ActionNotDone, "action-not-done"),
        (NewsKind.PlanLookedThrough, "plan-still-right"), (NewsKind.PlanTakenUp, "plan-taken-up"),
        (NewsKind.DrillFlagged, "drill-flagged"),
    ];

    /// <summary>A kind of what `undo` takes back.</summary>
    public static string Undoable(Undoable kind) => Spell(kind, Undoables);

    public static Undoable Undoable(string? word) => Read(RowReading.Given(word), Undoables);

    public static string Rater(Rater rater) => Spell(rater, Raters);

    public static Rater Rater(string word) => Read(word, Raters);

    public static string Importance(Importance importance) => Spell(importance, Importances);

    public static Importance Importance(string word) => Read(word, Importances);

    public static string Ability(Ability ability) => Spell(ability, Abilities);

    public static Ability Ability(string word) => Read(word, Abilities);

    public static string Attitude(Attitude attitude) => Spell(attitude, Attitudes);

    public static Attitude Attitude(string word) => Read(word, Attitudes);

    public static string Confidence(Confidence confidence) => Spell(confidence, Confidences);

    public static Confidence Confidence(string? word) => Read(RowReading.Given(word), Confidences);

    public static string Again(AgainReason reason) => Spell(reason, AgainReasons);

    public static AgainReason Again(string word) => Read(word, AgainReasons);

    public static string News(NewsKind kind) => Spell(kind, NewsKinds);

    public static NewsKind News(string word) => Read(word, NewsKinds);

    public static string Change(SkillsChangeKind kind) => Spell(kind, Changes);

    public static SkillsChangeKind Change(string word) => Read(word, Changes);

    private static string Spell<T>(T member, (T Member, string Word)[] words)
        where T : struct, Enum
    {
        foreach (var (known, word) in words)
        {
            if (EqualityComparer<T>.Default.Equals(known, member))
            {
                return word;
            }
        }

        throw new NotSupportedException($"{member} has no word in rows.");
    }

    private static T Read<T>(string word, (T Member, string Word)[] words)
        where T : struct, Enum
    {
        foreach (var (member, known) in words)
        {
            if (known == word)
            {
                return member;
            }
        }

        throw new FormatException($"'{word}' is no {typeof(T).Name}.");
    }
}
