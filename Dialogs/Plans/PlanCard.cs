using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Plans.Years;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Plans;

/// <summary>One plan: its eight steps with how far each has come and by when it should be done.</summary>
public static class PlanCard
{
    /// <summary>The field in which a step is chosen.</summary>
    public const string ChosenStep = "step";

    /// <summary>Characters of a reason on the card.</summary>
    private const int LongestReason = 80;

    /// <summary>Shows the plan.</summary>
    /// <param name="plan">As it is saved.</param>
    /// <param name="notice">Why it is shown now; null when there is nothing to say.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(AccountPlan plan, string? notice, Exchange exchange)
    {
        var (texts, words, progress) = (exchange.Texts, exchange.PlanWords(), PlanProgress.Of(plan));
        var table = Table(plan, exchange);
        var next = Enum.GetValues<PlanStep>().Cast<PlanStep?>().FirstOrDefault(step => !progress.Of(step!.Value).IsDone) ?? PlanStep.KeepAlive;
        return PlanOpened.Note(new(plan.Head.Id), plan.Head.Owner.ObjectId, exchange).Show(SectionsCard.Draw(
            new(
                texts.PlanTitle(plan.Head.Account),
                [.. Enum.GetValues<PlanStep>().Select(step => Step(step, plan, progress, exchange))],
                [
                    new(texts.OpenStep, exchange.Press(PlanPresses.StepOp) with { About = new PlanPlace(plan.Head.Id, next).About }, Answer.InPlace),
                    new(texts.PlanYears, exchange.Press(PlanYearPresses.ShowOp) with { About = plan.Head.Id }, Answer.InPlace) { SendsInputs = false },
                    new(texts.AllPlans, exchange.Press(PlanPresses.ListOp), Answer.InPlace) { SendsInputs = false },
                ],
                texts.PlanFallback(plan.Head.Account, progress.Whole.Percent))
            {
                Notice = notice,
                Intro = [texts.PlanIntro(plan.Head.Tier, table.Start, table.DueOf(PlanStep.KeepAlive))],
                Fields = [new ChoiceField(ChosenStep, texts.PlanStepLabel, next.Id(), [.. Enum.GetValues<PlanStep>().Select(step => new FieldChoice(step.Id(), Texts.PlanStepName((int)step + 1, words.Of(step).Name)))])],
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>How far a step has come, and by when it should be done.</summary>
    public static IEnumerable<string> StateOf(PlanStep step, AccountPlan plan, Exchange exchange)
    {
        var done = PlanProgress.Of(plan).Of(step);
        yield return exchange.Texts.PlanStepState(done.Filled, done.Of, done.IsDone ? null : Table(plan, exchange).DueOf(step), exchange.Turn.Today);
    }

    private static Section Step(PlanStep step, AccountPlan plan, PlanProgress progress, Exchange exchange)
    {
        var (texts, done) = (exchange.Texts, progress.Of(step));
        string name = Texts.PlanStepName((int)step + 1, exchange.PlanWords().Of(step).Name);
        string detail = plan.WhyNotNeeded(step) is { } because
            ? texts.StepNotNeeded(CardText.CutMarkdown(Escape.Markdown(because.ReplaceLineEndings(" ")), LongestReason))
            : texts.PlanStepState(done.Filled, done.Of, done.IsDone ? null : Table(plan, exchange).DueOf(step), exchange.Turn.Today);
        return new(name, null, [new(detail)]);
    }

    private static PlanTimetable Table(AccountPlan plan, Exchange exchange) => PlanTimetable.Of(plan.Head, exchange.Turn.Circumstances.Organisation.Calendar);
}
