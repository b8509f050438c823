using CoachBot.Coaching.Reinforcement;

namespace CoachBot.Dialogs.Wording;

/// <content>Drills.</content>
public sealed partial class English
{
    public override string DrillTitle(string skill, int? number, int of) => number is { } at ? $"Drill {at} of {of}: {skill}" : $"Drill: {skill}";

    public override string DrillQuestion => "What do you do?";

    public override string ConfidenceName(Confidence confidence) => confidence switch
    {
        Confidence.Guess => "I am guessing",
        Confidence.NotSure => "Not sure",
        Confidence.Sure => "Sure",
        _ => throw new NotSupportedException($"{confidence} has no name."),
    };

    public override string DrillFallback => "A drill: one situation, four answers";

    public override string DrillPractice => "Once more, in other words. This one does not count.";

    public override string DrillRight => "That is the best answer.";

    public override string DrillRightGuess => "The best answer, by a guess: it comes again soon.";

    public override string DrillWrong => "There is a better answer.";

    public override string DrillOption(bool isBest, bool isChosen) => isBest ? isChosen ? "✓ The best, and yours" : "✓ The best" : isChosen ? "✗ Yours" : "✗";

    public override string DrillTry(string behaviour) => $"**Try it:** {behaviour}";

    public override string NextDrill => "Next";

    public override string RetryDrill => "Practise once more";

    public override string DrillsDone => "That is it for today";

    public override string DrillsDoneMore(int recalled, int answered) => $"{recalled} of {answered} known. What you missed comes again first.";

    public override string NoDrillsDue => "Nothing is due today. To practise all the same, name a skill: “drill price”.";
}
