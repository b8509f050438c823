using CoachBot.Coaching.Reinforcement;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>Drills. What a drill itself says comes with it.</content>
public abstract partial class Texts
{
    /// <param name="skill">The skill's name, as Markdown.</param>
    /// <param name="number">Which of a row, from 1; null for one by itself.</param>
    /// <param name="of">The most a row has.</param>
    public abstract string DrillTitle(string skill, int? number, int of);

    public abstract string DrillQuestion { get; }

    public abstract string ConfidenceName(Confidence confidence);

    public abstract string DrillFallback { get; }

    public abstract string DrillPractice { get; }

    public abstract string DrillRight { get; }

    public abstract string DrillRightGuess { get; }

    public abstract string DrillWrong { get; }

    public abstract string DrillOption(bool isBest, bool isChosen);

    public abstract string DrillTry(string behaviour);

    /// <summary>What is said to an answer that counts for nothing.</summary>
    public abstract string DrillNotCounted(string verdict);

    /// <summary>A card that was answered before.</summary>
    /// <param name="at">When, in the reader's zone.</param>
    /// <param name="number">The answer that was chosen, from 1.</param>
    /// <param name="confidence">How sure the person was.</param>
    public abstract string DrillAnswered(LocalDateTime at, int number, Confidence confidence);

    /// <summary>The card that was answered is too old; another is asked.</summary>
    public abstract string DrillTooOld { get; }

    /// <summary>The drill that was answered is asked no more.</summary>
    public abstract string DrillGone { get; }

    /// <summary>The message that asks a drill.</summary>
    public abstract string DrillWord { get; }

    public abstract string NoDrillsOf(string skill);

    public abstract string DrillSkillRetired(string skill);

    /// <summary>The button after the last of a row.</summary>
    public abstract string EndDrills { get; }

    public abstract string MoreDrillsDue(int number);

    public abstract string NextDrillsDue(LocalDate day);

    public abstract string NextDrill { get; }

    public abstract string RetryDrill { get; }

    public abstract string DrillsDone { get; }

    public abstract string DrillsDoneMore(int recalled, int answered);

    public abstract string NoDrillsDue { get; }
}
