using CoachBot.Coaching.Reinforcement;

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

    public abstract string NextDrill { get; }

    public abstract string RetryDrill { get; }

    public abstract string DrillsDone { get; }

    public abstract string DrillsDoneMore(int recalled, int answered);

    public abstract string NoDrillsDue { get; }
}
