using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Plans;

/// <summary>The reader's plans.</summary>
public static class PlansCard
{
    /// <summary>The field in which a plan is chosen.</summary>
    public const string Chosen = "plan";

    /// <summary>Shows the plans; with none, the form that begins one.</summary>
    /// <param name="plans">All of the reader's.</param>
    /// <param name="notice">Why it is shown now; null when there is nothing to say.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(OwnPlans plans, string? notice, Exchange exchange)
    {
        var open = plans.Open.ToList();
        if (open.Count == 0)
        {
            return PlanBeginning.Ask(plans, FormDraft.Empty, exchange);
        }

        var texts = exchange.Texts;
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.PlansTitle,
                [.. open.Select(plan => Row(plan, exchange))],
                [
                    new(texts.OpenPlan, exchange.Press(PlanPresses.ShowOp), Answer.InPlace),
                    new(texts.NewPlan, exchange.Press(PlanPresses.NewOp), Answer.InPlace) { SendsInputs = false },
                ],
                texts.PlansFallback(open.Count))
            {
                Notice = notice,
                Fields = [new ChoiceField(Chosen, texts.PlanLabel, open[0].Head.Id, [.. open.Select(plan => new FieldChoice(plan.Head.Id, plan.Head.Account))])],
            },
            exchange.Turn.Language.Tag()));
    }

    private static Section Row(AccountPlan plan, Exchange exchange)
    {
        var progress = PlanProgress.Of(plan);
        var table = PlanTimetable.Of(plan.Head, exchange.Turn.Circumstances.Organisation.Calendar);
        return new(
            Escape.Markdown(plan.Head.Account),
            exchange.Texts.PlanPercent(progress.Whole.Percent),
            [new(exchange.Texts.PlanIntro(plan.Head.Tier, table.Start, table.DueOf(PlanStep.KeepAlive)))]);
    }
}
