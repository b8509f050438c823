using System.Collections.Immutable;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Plans;

/// <summary>The account plans of a person.</summary>
/// <param name="All">The first that was begun first; archived ones among them.</param>
public sealed record OwnPlans(ImmutableArray<AccountPlan> All)
{
    /// <summary>Those that are worked by.</summary>
    public IEnumerable<AccountPlan> Open => All.Where(plan => plan.Head.Status != PlanStatus.Archived);
}

/// <summary>A plan of a person's, or that there is none of the id.</summary>
/// <param name="Plan">Null for none.</param>
public sealed record FoundPlan(AccountPlan? Plan)
{
    /// <summary>Its submitted versions, the first first.</summary>
    public ImmutableArray<PlanVersion> Versions { get; init; } = [];
}

/// <summary>All plans of a person, with all they say; for a list there is <see cref="PlanListOf"/>.</summary>
/// <param name="Owner">Entra object id. Of somebody else it is asked only after <see cref="Teams.RepOf"/>, and shown only to those who may read it.</param>
public sealed record PlansOf(string Owner) : Lookup<OwnPlans>;

/// <summary>One plan of a person: one range of rows.</summary>
/// <param name="Owner">As in <see cref="PlansOf"/>.</param>
/// <param name="Id">The plan's.</param>
public sealed record PlanOf(string Owner, string Id) : Lookup<FoundPlan>;

/// <summary>A plan of a person as one of its versions was submitted.</summary>
/// <param name="Owner">As in <see cref="PlansOf"/>.</param>
/// <param name="Id">The plan's.</param>
/// <param name="Number">The version's.</param>
public sealed record PlanVersionOf(string Owner, string Id, int Number) : Lookup<FoundPlan>;

/// <summary>The plans of those who have accepted a manager, by object id; people without a plan are left out.</summary>
/// <param name="All">The owners' names are in the heads.</param>
public sealed record TeamPlans(ImmutableDictionary<string, OwnPlans> All);

/// <summary>The plans of a manager's team; asked only after <see cref="Teams.TeamOf"/>.</summary>
public sealed record TeamPlansOf(string Manager) : Lookup<TeamPlans>;
