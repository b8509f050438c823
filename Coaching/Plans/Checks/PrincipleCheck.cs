using System.Collections.Immutable;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Coaching.Plans.Checks;

/// <summary>Holds a plan against the seven principles. A step that is left out leaves its facts out: the reason is told beside, it passes nothing.</summary>
public static class PrincipleCheck
{
    /// <summary>One fact for each principle, in the method's order.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="plans">Plans of its owner that are not archived, this one included.</param>
    /// <param name="most">Plans the organisation allows a person.</param>
    public static ImmutableArray<PrincipleFact> Of(AccountPlan plan, int plans, int most = AccountsCounted.UsualMost)
    {
        var progress = PlanProgress.Of(plan);
        return
        [
            new AccountsCounted(plans, most),
            new YearsReached(progress.IsFilled(PlanField.Outline), LastYear(plan)),
            new PropositionHeld(progress.IsFilled(PlanField.Proposition), progress.IsFilled(PlanField.BuyingCriteria)),
            People(plan),
            new ExecutivesNamed(plan.Head.Sponsor is not null, progress.IsFilled(PlanField.Expectation)),
            new CustomerAsked(progress.IsFilled(PlanField.CustomerVoice), progress.IsFilled(PlanField.CustomerSupplierRating)),
            Actions(plan),
        ];
    }

    private static int LastYear(AccountPlan plan) =>
        Enumerable.Range(1, ForecastLine.Years).LastOrDefault(year => plan.All<ForecastLine>().Any(line => line.Amount(year) is not null));

    private static PeopleInvolved People(AccountPlan plan)
    {
        var actions = plan.All<PlanAction>().Where(action => action.Kind == ActionKind.Function).ToImmutableArray();
        return new(plan.All<PlanMember>().Count(), actions.Length, actions.RemoveAll(action => action.Owner is not null));
    }

    private static ActionsPlaced Actions(AccountPlan plan)
    {
        var served = plan.All<PlanAction>().Select(plan.ObjectiveOf).OfType<PlanObjective>()
            .Select(plan.OpportunityOf).OfType<PlanOpportunity>().ToHashSet();
        var grid = OpportunityGrid.Of(plan.All<PlanOpportunity>());
        return new(
            grid.Ranked.Length,
            [.. grid.In(OpportunityRank.ActNow).Where(opportunity => !served.Contains(opportunity))],
            [.. grid.In(OpportunityRank.Shelve).Where(served.Contains)]);
    }
}
