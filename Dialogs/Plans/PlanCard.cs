using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Plans.Export;
using CoachBot.Dialogs.Plans.Overview;
using CoachBot.Dialogs.Plans.Reviews;
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
    public static Exchange Show(AccountPlan plan, string? notice, Exchange exchange) => PlanHistory.Know(plan.Head, exchange, found => Show(plan, found, notice, exchange));

    private static Exchange Show(AccountPlan plan, FoundPlan found, string? notice, Exchange exchange)
    {
        var (texts, progress) = (exchange.Texts, PlanProgress.Of(plan));
        var table = Table(plan, exchange);
        var next = Enum.GetValues<PlanStep>().Cast<PlanStep?>().FirstOrDefault(step => !progress.Of(step!.Value).IsDone) ?? PlanStep.KeepAlive;
        return PlanOpened.Note(new(plan.Head.Id), plan.Head.Owner.ObjectId, exchange).Show(SectionsCard.Draw(
            new(
                texts.PlanTitle(plan.Head.Titled()),
                [.. Enum.GetValues<PlanStep>().Select(step => Step(step, plan, progress, exchange))],
                [
                    new(texts.OpenStep, exchange.Press(PlanPresses.StepOp) with { About = new PlanPlace(plan.Head.Id, next).About }, Answer.InPlace),
                    new(StandingCard.Title(plan.Head, exchange), exchange.Press(ReviewPresses.StandingOp) with { About = plan.Head.Id }, Answer.InPlace) { SendsInputs = false },
                    new(texts.CheckPlan, exchange.Press(OverviewPresses.QualityOp) with { About = plan.Head.Id }, Answer.InPlace) { SendsInputs = false },
                    new(texts.PlanSettingsButton, exchange.Press(OverviewPresses.SettingsOp) with { About = plan.Head.Id }, Answer.InPlace) { SendsInputs = false },
                    new(texts.ExportPlan, exchange.Press(PlanExport.ExportOp) with { About = plan.Head.Id }, Answer.InPlace) { SendsInputs = false },
                    new(texts.MyPlans, exchange.Press(PlanPresses.ListOp), Answer.InPlace) { SendsInputs = false },
                ],
                texts.PlanFallback(plan.Head.Account, progress.Whole.Percent))
            {
                Notice = notice,
                Intro = [texts.PlanIntro(plan.Head.Tier, table.Start, table.DueOf(PlanStep.KeepAlive)), .. Standing(plan.Head, found, exchange)],
                Fields = [StepChoice.Of(next, exchange)],
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>How far a step has come, and by when it should be done.</summary>
    public static IEnumerable<string> StateOf(PlanStep step, AccountPlan plan, Exchange exchange)
    {
        var done = PlanProgress.Of(plan).Of(step);
        yield return NotNeeded(step, plan, exchange) ?? exchange.Texts.PlanStepState(done.Filled, done.Of, done.IsDone ? null : Table(plan, exchange).DueOf(step), exchange.Turn.Today);
    }

    /// <summary>Where a plan stands that is no first draft, and what was last said about it.</summary>
    private static IEnumerable<string> Standing(PlanHead head, FoundPlan found, Exchange exchange)
    {
        if (head is not { Status: PlanStatus.Draft, Version: 1 })
        {
            yield return exchange.Texts.PlanStatusLine(head, PlanHistory.ApprovedBefore(head, found));
        }

        if (PlanHistory.LastReviewed(head, found) is { } reviewed)
        {
            string? places = ReviewLines.Places(reviewed, exchange);
            yield return ReviewLines.Heading(reviewed, exchange) + (places is null ? "" : $" · {places}");
        }
    }

    private static Section Step(PlanStep step, AccountPlan plan, PlanProgress progress, Exchange exchange)
    {
        var (texts, done) = (exchange.Texts, progress.Of(step));
        string name = Texts.PlanStepName((int)step + 1, exchange.PlanWords().Of(step).Name);
        string detail = NotNeeded(step, plan, exchange)
            ?? texts.PlanStepState(done.Filled, done.Of, done.IsDone ? null : Table(plan, exchange).DueOf(step), exchange.Turn.Today);
        return new(name, null, [new(detail)]);
    }

    /// <summary>That a step is not needed, and why; null when it is.</summary>
    private static string? NotNeeded(PlanStep step, AccountPlan plan, Exchange exchange) => plan.WhyNotNeeded(step) is { } because
        ? exchange.Texts.StepNotNeeded(CardText.CutMarkdown(Escape.Markdown(because.ReplaceLineEndings(" ")), LongestReason))
        : null;

    private static PlanTimetable Table(AccountPlan plan, Exchange exchange) => PlanTimetable.Of(plan.Head, exchange.Turn.Circumstances.Organisation.Calendar);
}
