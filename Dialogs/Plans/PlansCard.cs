using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Plans.Practice;
using CoachBot.Dialogs.Plans.Years;

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
    public static Exchange Show(PlanList plans, string? notice, Exchange exchange)
    {
        var open = plans.Open.ToList();
        if (plans.All.IsEmpty)
        {
            return PlanBeginning.Ask(plans, FormDraft.Empty, exchange);
        }

        var texts = exchange.Texts;
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.PlansTitle,
                [.. open.Select(plan => Row(plan, exchange))],
                [.. ButtonsFor(plans, exchange)],
                texts.PlansFallback(open.Count))
            {
                Notice = notice,
                Fields = open.Count == 0 ? [] : [new ChoiceField(Chosen, texts.PlanLabel, open[0].Head.Id, [.. open.Select(plan => new FieldChoice(plan.Head.Id, plans.NameOf(plan)))])],
            },
            exchange.Turn.Language.Tag()));
    }

    private static IEnumerable<Button> ButtonsFor(PlanList plans, Exchange exchange)
    {
        if (plans.Open.Any())
        {
            yield return new(exchange.Texts.OpenPlan, exchange.Press(PlanPresses.ShowOp), Answer.InPlace);
        }

        yield return new(exchange.Texts.NewPlan, exchange.Press(PlanPresses.NewOp), Answer.InPlace) { SendsInputs = false };
        if (plans.Archived.Any())
        {
            yield return new(exchange.Texts.ArchivedPlans(plans.Archived.Count()), exchange.Press(PlanYearPresses.ArchivedOp), Answer.InPlace) { SendsInputs = false };
        }

        yield return new(exchange.Texts.PracticeTitle, exchange.Press(PracticePresses.ShowOp), Answer.NewMessage) { SendsInputs = false };
    }

    private static Section Row(ListedPlan plan, Exchange exchange)
    {
        var table = PlanTimetable.Of(plan.Head, exchange.Turn.Circumstances.Organisation.Calendar);
        return new(
            Escape.Markdown(plan.Head.Account),
            exchange.Texts.PlanPercent(plan.Percent),
            [new(exchange.Texts.PlanIntro(plan.Head.Tier, table.Start, table.DueOf(PlanStep.KeepAlive)))]);
    }
}
