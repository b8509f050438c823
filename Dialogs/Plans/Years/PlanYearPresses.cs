using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Portfolio;

namespace CoachBot.Dialogs.Plans.Years;

/// <summary>Obeys the buttons by which a plan is put away, taken out again, and begun anew for the next year.</summary>
public static class PlanYearPresses
{
    /// <summary>What the buttons send.</summary>
    public const string ShowOp = "plan.years", ArchiveOp = "plan.archive", ArchiveSureOp = "plan.archive-sure", ArchivedOp = "plan.archived", ReopenOp = "plan.unarchive",
        NextOp = "plan.next-year", SinceOp = "plan.since";

    /// <summary>What obeys an operation; null when it is none of these.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string op) => op switch
    {
        ShowOp => (button, exchange) => With(button, exchange, (plan, plans) => PlanYearCard.Show(plan, plans, null, exchange)),
        ArchiveOp => (button, exchange) => With(button, exchange, (plan, plans) => PlanYearCard.MayArchive(plan.Head) ? PlanYearCard.Ask(plan, exchange) : PlanYearCard.Show(plan, plans, null, exchange)),
        ArchiveSureOp => (button, exchange) => Once(button, exchange, () => With(button, exchange, (plan, plans) => Archive(button, plan, plans, exchange))),
        ArchivedOp => (_, exchange) => PlanPresses.WithPlans(exchange, plans => ArchivedCard.Show(plans, exchange)),
        ReopenOp => (button, exchange) => Once(button, exchange, () => With(button, exchange, (plan, plans) => Reopen(button, plan, plans, exchange))),
        NextOp => (button, exchange) => Once(button, exchange, () => With(button, exchange, (plan, plans) => Next(button, plan, plans, exchange))),
        SinceOp => (button, exchange) => With(button, exchange, (plan, _) => plan.Head.Previous is { } previous
            ? PlanPresses.WithPlan(previous, exchange, before => SinceCard.Show(before, plan, exchange))
            : PlanCard.Show(plan, null, exchange)),
        _ => null,
    };

    private static Exchange Archive(Pressed button, AccountPlan plan, PlanList plans, Exchange exchange)
    {
        if (!PlanYearCard.MayArchive(plan.Head))
        {
            return PlanYearCard.Show(plan, plans, exchange.Texts.PlanClosed(plan.Head.Status), exchange);
        }

        var archived = plan with { Head = plan.Head.Archive() };
        return PlansCard.Show(plans.With(archived), exchange.Texts.PlanArchived(plan.Head.Account), PlanChanges.Make(plan, archived, button.Press.Id, exchange));
    }

    private static Exchange Reopen(Pressed button, AccountPlan plan, PlanList plans, Exchange exchange)
    {
        if (plan.Head.Status != PlanStatus.Archived)
        {
            return PlanCard.Show(plan, null, exchange);
        }

        if (PlanBeginning.IsFull(plans, exchange))
        {
            return PlanYearCard.Show(plan, plans, exchange.Texts.TooManyPlans(exchange.Turn.Circumstances.Organisation.MostPlans), exchange);
        }

        var open = plan with { Head = plan.Head.TakeOut() };
        return PlanCard.Show(open, exchange.Texts.PlanReopened, PlanChanges.Make(plan, open, button.Press.Id, exchange));
    }

    private static Exchange Next(Pressed button, AccountPlan plan, PlanList plans, Exchange exchange)
    {
        if (!PlanYearCard.MayCopy(plan.Head, plans))
        {
            return PlanYearCard.Show(plan, plans, exchange.Texts.NextYearNotNow, exchange);
        }

        if (plan.Head.Status == PlanStatus.Archived && PlanBeginning.IsFull(plans, exchange))
        {
            return PlanYearCard.Show(plan, plans, exchange.Texts.TooManyPlans(exchange.Turn.Circumstances.Organisation.MostPlans), exchange);
        }

        var copy = NextYear.Of(plan, plans.NextId, exchange.Turn.Today);
        return PlanChanges.IsTooMuch(PlanParts.Of(copy))
            ? PlanYearCard.Show(plan, plans, exchange.Texts.NextYearTooLarge, exchange)
            : PlanCard.Show(copy, exchange.Texts.NextYearBegun(copy.Entries.Count), PlanChanges.Begin(copy, button.Press.Id, exchange));
    }

    private static Exchange With(Pressed button, Exchange exchange, Func<AccountPlan, PlanList, Exchange> go) =>
        PlanPresses.WithPlans(exchange, plans => PlanPresses.WithPlan(button.Inputs.GetValueOrDefault(PlansCard.Chosen) ?? button.Press.About, exchange, plan => go(plan, plans)));

    private static Exchange Once(Pressed button, Exchange exchange, Func<Exchange> go) => PressedOnce.Go(button, exchange.Texts.AlreadySaved, exchange, go);
}
