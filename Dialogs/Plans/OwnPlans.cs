using System.Collections.Immutable;
using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Plans;

/// <summary>The account plans of a person.</summary>
/// <param name="All">The first that was begun first; archived ones among them.</param>
public sealed record OwnPlans(ImmutableArray<AccountPlan> All)
{
    /// <summary>Those that are worked by.</summary>
    public IEnumerable<AccountPlan> Open => All.Where(plan => plan.Head.Status != PlanStatus.Archived);

    /// <summary>The id of the next. Plans are archived and never removed, so that it is never given twice.</summary>
    public string NextId => $"p{All.Length + 1:D4}";
}

/// <summary>A plan of a person's, or that there is none of the id.</summary>
/// <param name="Plan">Null for none.</param>
public sealed record FoundPlan(AccountPlan? Plan);

/// <summary>All plans of the reader.</summary>
public sealed record OwnPlansLookup : Lookup<OwnPlans>;

/// <summary>One plan of the reader: one range of rows.</summary>
/// <param name="Id">The plan's.</param>
public sealed record OwnPlanLookup(string Id) : Lookup<FoundPlan>;
