using CoachBot.Coaching.Skills;
using CoachBot.Coaching.Time;

namespace CoachBot.Dialogs.Wording;

/// <summary>What is said about the importance of skills, and about what to train next. Names of skills come escaped.</summary>
public abstract partial class Texts
{
    /// <summary>The message that sets importance; a rep's name may follow.</summary>
    public abstract string ImportanceWord { get; }

    public abstract string AimsTitle { get; }

    public abstract string AimsIntro { get; }

    public abstract string AimsFallback { get; }

    public abstract string AimsSaved { get; }

    public abstract string AimsNotSaved { get; }

    public abstract string AimsUnchanged { get; }

    public abstract string AimsUndone { get; }

    public abstract string AimsChangedSince { get; }

    public abstract string AimsChangeMore { get; }

    /// <summary>The same was changed elsewhere since the card was drawn.</summary>
    /// <param name="now">What holds now, in a sentence each.</param>
    public abstract string AimsOvertaken(IEnumerable<string> now);

    /// <summary>The rep chosen on the card has an importance of their own, which the card did not show.</summary>
    public abstract string OverrideHolds(string now);

    /// <summary>Settings for single reps that the card has no room for.</summary>
    public abstract string MoreOverrides(int more);

    public abstract string OverrideButton(bool isOfRep);

    public abstract string OverrideTitle { get; }

    public abstract string OverrideIntro { get; }

    public abstract string OverrideWho { get; }

    public abstract string OverrideImportance { get; }

    public abstract string OverrideReason { get; }

    /// <summary>The choice that lets the team's importance hold again.</summary>
    public abstract string AsForTheTeam { get; }

    public abstract string ReasonMissing { get; }

    public abstract string WhatNextButton { get; }

    public abstract string AnotherButton { get; }

    public abstract string NothingToTrain { get; }

    public abstract string AllAtTarget { get; }

    /// <summary>What to try where nothing is written for the skill.</summary>
    public abstract string TryTheAnchor { get; }

    /// <summary>The label of a skill's target.</summary>
    public abstract string TargetOf(string skill);

    public abstract string TargetRefused(string typed);

    /// <summary>What changed of a skill: importance, target, or both.</summary>
    public abstract string AimChanged(string skill, SkillAim before, SkillAim now);

    /// <summary>What is wanted of a skill.</summary>
    public abstract string AimNow(string skill, SkillAim now);

    public abstract string OverrideLine(string rep, string reason);

    public abstract string OverrideGone(string rep, string skill);

    public abstract string RepSeesIt(string rep);

    public abstract string WhatNextTitle(bool isTalk, string skill);

    public abstract string SuggestionOf(int place, int all);

    public abstract string TalkWhy(int self, int manager);

    public abstract string YourAnchor(int score, string anchor);

    public abstract string ManagersAnchor(int score, string anchor);

    /// <summary>Too little time is spent in front of customers, so each call has to be worth more.</summary>
    public abstract string SellingWhy(LeverGap gap);

    /// <summary>Another skill has more points, and waits because time with customers is short.</summary>
    /// <param name="skill">The other one.</param>
    /// <param name="points">Its points on the map.</param>
    /// <param name="own">Those of the skill suggested.</param>
    public abstract string MapRanksAbove(string skill, int points, int own);

    /// <summary>The skills that make a call worth more are to be rated.</summary>
    public abstract string RateForCalls(IReadOnlyList<string> skills);

    /// <summary>A button that rates one skill.</summary>
    public abstract string RateOne(string skill);

    /// <param name="sum">The rule with its numbers.</param>
    public abstract string TrainWhy(string sum);

    public abstract string TryThisWeek(string what);
}
