using CoachBot.Coaching.Reinforcement;
using NodaTime;

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

    public override string DrillNotCounted(string verdict) => $"{verdict} This was practice and does not count.";

    public override string DrillAnswered(LocalDateTime at, int number, Confidence confidence) =>
        $"You answered this one on {Date(at.Date)} at {IsoTime.Format(at.TimeOfDay)}: answer {number}, “{ConfidenceName(confidence)}”. That is what counts.";

    public override string DrillTooOld => "That card was too old to count. Here is what is best asked now.";

    public override string DrillGone => "That drill is not asked any more. Here is another.";

    public override string DrillWord => "drill";

    public override string NoDrillsOf(string skill) => $"There are no drills of “{Quote(skill)}” yet. “{DrillWord}” asks of the other skills.";

    public override string DrillSkillRetired(string skill) => $"“{Quote(skill)}” is retired and not drilled any more. “{DrillWord}” asks of the other skills.";

    public override string EndDrills => "Finish";

    public override string MoreDrillsDue(int number) => number == 1 ? $"One more is due: “{DrillWord}” asks it." : $"{number} more are due: “{DrillWord}” goes on with them.";

    public override string NextDrillsDue(LocalDate day) => $"The next is due on {FullDate(day)}.";

    public override string NextDrill => "Next";

    public override string RetryDrill => "Practise once more";

    public override string DrillsDone => "That is it for today";

    public override string DrillsDoneMore(int recalled, int answered) => $"{recalled} of {answered} known.{(recalled < answered ? " What you missed comes again first." : "")}";

    public override string NoDrillsDue => "Nothing is due today. To practise all the same, name a skill: “drill price”.";
}
