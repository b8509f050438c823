using CoachBot.Cards;

namespace CoachBot.Dialogs.Plans.Years;

/// <summary>The plans that were put away.</summary>
public static class ArchivedCard
{
    /// <summary>Plans that one card names; the rest are older.</summary>
    private const int Most = 40;

    /// <summary>Shows them, the latest first; with none, the plans that are open.</summary>
    public static Exchange Show(PlanList plans, Exchange exchange)
    {
        var archived = plans.Archived.Reverse().Take(Most).ToList();
        if (archived.Count == 0)
        {
            return PlansCard.Show(plans, null, exchange);
        }

        var texts = exchange.Texts;
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.ArchivedTitle,
                [.. archived.Select(plan => new Section(Escape.Markdown(plan.Head.Account), texts.PlanPercent(plan.Percent), [new(texts.PlanStarted(plan.Head.Tier, plan.Head.Start))]))],
                [
                    new(texts.OpenPlan, exchange.Press(PlanPresses.ShowOp), Answer.InPlace),
                    new(texts.ReopenButton, exchange.Press(PlanYearPresses.ReopenOp), Answer.InPlace),
                    new(texts.MyPlans, exchange.Press(PlanPresses.ListOp), Answer.InPlace) { SendsInputs = false },
                ],
                texts.PlansFallback(archived.Count))
            {
                Fields = [new ChoiceField(PlansCard.Chosen, texts.PlanLabel, archived[0].Head.Id, [.. archived.Select(plan => new FieldChoice(plan.Head.Id, plans.NameOf(plan)))])],
            },
            exchange.Turn.Language.Tag()));
    }
}
