using System.Collections.Immutable;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Coaching.Plans.Portfolio;

/// <summary>All account plans together.</summary>
/// <param name="Plans">Those that are not archived, by tier, then by name.</param>
public sealed record PlanPortfolio(ImmutableArray<PortfolioPlan> Plans)
{
    /// <summary>The portfolio of these plans.</summary>
    public static PlanPortfolio Of(IEnumerable<AccountPlan> plans) => new(
    [
        .. plans.Where(plan => plan.Head.Status != PlanStatus.Archived)
            .OrderBy(plan => plan.Head.Tier).ThenBy(plan => plan.Head.Account, StringComparer.OrdinalIgnoreCase)
            .Select(plan => new PortfolioPlan(plan, PlanProgress.Of(plan).Whole)),
    ]);

    /// <summary>The plans of a tier.</summary>
    public IEnumerable<PortfolioPlan> In(AccountTier tier) => Plans.Where(each => each.Plan.Head.Tier == tier);

    /// <summary>What all objectives come to, by kind and unit: numbers of different units are not added. Percents are left out, for they do not add up.</summary>
    public ImmutableArray<PortfolioTotal> Objectives => Total(
        All<PlanObjective>().Where(objective => !objective.Unit.Contains('%', StringComparison.Ordinal)).Select(each => (each.Kind.Id(), each.Unit, each.Target)));

    /// <summary>What all resources come to, by kind and unit.</summary>
    public ImmutableArray<PortfolioTotal> Resources => Total(All<PlanResource>().Select(each => (each.Kind.Id(), each.Unit, each.Amount)));

    /// <summary>The forecast of all accounts by calendar year, the first first; nothing without a forecast.</summary>
    public ImmutableArray<PortfolioYear> Forecast =>
    [
        .. Plans.SelectMany(each => each.Plan.All<ForecastLine>().SelectMany(line => Enumerable.Range(1, ForecastLine.Years)
                .Select(year => (Year: ForecastLine.YearOf(each.Plan.Head.Start, year), Amount: line.Amount(year)))))
            .GroupBy(each => each.Year).OrderBy(year => year.Key)
            .Select(year => new PortfolioYear(year.Key, year.Any(each => each.Amount is not null) ? year.Sum(each => each.Amount ?? 0) : null, year.Count(each => each.Amount is null))),
    ];

    /// <summary>The opportunities of all accounts in one grid: what is large is large for the company.</summary>
    public OpportunityGrid Opportunities => OpportunityGrid.Of(All<PlanOpportunity>());

    /// <summary>Resources and functions that two or more plans count on, the most wanted first.</summary>
    public ImmutableArray<PlanOverlap> Overlaps => PlanOverlap.Among(Plans.Select(each => each.Plan));

    private IEnumerable<T> All<T>()
        where T : PlanEntry => Plans.SelectMany(each => each.Plan.All<T>());

    private static ImmutableArray<PortfolioTotal> Total(IEnumerable<(string Kind, string Unit, decimal Amount)> amounts) =>
    [
        .. amounts.GroupBy(each => (each.Kind, Unit: each.Unit.Trim().ToUpperInvariant()))
            .Select(group => new PortfolioTotal(group.Key.Kind, group.First().Unit.Trim(), group.Sum(each => each.Amount), group.Count())),
    ];
}

/// <summary>What is forecast for a year.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Amount">The sum of what is known; null when nothing is.</param>
/// <param name="Gaps">Lines that lack the year.</param>
public sealed record PortfolioYear(int Year, decimal? Amount, int Gaps);

/// <summary>A plan in the portfolio.</summary>
/// <param name="Plan">Which.</param>
/// <param name="Progress">How far it has come.</param>
public sealed record PortfolioPlan(AccountPlan Plan, Completeness Progress);

/// <summary>What entries of one kind and unit come to.</summary>
/// <param name="Kind">The id of an <see cref="ObjectiveKind"/> or a <see cref="ResourceKind"/>.</param>
/// <param name="Unit">As it was written first.</param>
/// <param name="Amount">The sum.</param>
/// <param name="Of">How many entries it is of.</param>
public sealed record PortfolioTotal(string Kind, string Unit, decimal Amount, int Of);
