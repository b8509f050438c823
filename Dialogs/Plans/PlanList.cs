using System.Collections.Immutable;
using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Plans;

/// <summary>A plan as lists show it: without what it says.</summary>
/// <param name="Head">What it is.</param>
/// <param name="Percent">How far it has come.</param>
public sealed record ListedPlan(PlanHead Head, int Percent)
{
    /// <summary>A plan as lists show it.</summary>
    public static ListedPlan Of(AccountPlan plan) => new(plan.Head, PlanProgress.Of(plan).Whole.Percent);
}

/// <summary>The account plans of a person.</summary>
/// <param name="All">The first that was begun first; archived ones among them.</param>
public sealed record PlanList(ImmutableArray<ListedPlan> All)
{
    /// <summary>Those that are worked by.</summary>
    public IEnumerable<ListedPlan> Open => All.Where(plan => plan.Head.Status != PlanStatus.Archived);

    /// <summary>Those that no longer are.</summary>
    public IEnumerable<ListedPlan> Archived => All.Where(plan => plan.Head.Status == PlanStatus.Archived);

    /// <summary>Open accounts: this year's plan and next year's are of one.</summary>
    public int Accounts => Open.Count(plan => NextOf(plan.Head.Id) is null or { Head.Status: PlanStatus.Archived });

    /// <summary>The plan that began as a copy of another; null for none.</summary>
    public ListedPlan? NextOf(string id) => All.FirstOrDefault(plan => plan.Head.Previous == id);

    /// <summary>The open plan of an account of this name or nearly so, next year's before this year's; null for none.</summary>
    public PlanHead? Named(string account) => AccountNames.Near(account, Open.Where(plan => NextOf(plan.Head.Id) is null or { Head.Status: PlanStatus.Archived }).Select(plan => plan.Head)).FirstOrDefault();

    /// <summary>An open plan whose account may be the same though the names are not near: one is a part of the other. Null for none.</summary>
    public PlanHead? Like(string account) => Open.Select(plan => plan.Head).FirstOrDefault(head => AccountNames.IsPart(account, head.Account));

    /// <summary>The archived plan of an account of this name or nearly so, the latest; null for none.</summary>
    public PlanHead? ArchivedNamed(string account) => AccountNames.Near(account, Archived.Select(plan => plan.Head).Reverse()).FirstOrDefault();

    /// <summary>The list with a plan as it is now.</summary>
    public PlanList With(AccountPlan plan) => new(All.Replace(All.First(other => other.Head.Id == plan.Head.Id), ListedPlan.Of(plan)));

    /// <summary>The name a plan is chosen by: of two plans for one account, with the year they start in.</summary>
    public string NameOf(ListedPlan plan) => plan.Head.Among(All.Select(other => other.Head));

    /// <summary>The id of the next. Plans are archived and never removed, so that it is never given twice.</summary>
    public string NextId => $"p{All.Length + 1:D4}";
}

/// <summary>The list of a person's plans: one range of small rows, however much the plans say.</summary>
/// <param name="Owner">As in <see cref="PlansOf"/>.</param>
public sealed record PlanListOf(string Owner) : Lookup<PlanList>;

/// <summary>The lists of those who have accepted a manager, by object id; people without a plan are left out.</summary>
public sealed record TeamPlanLists(ImmutableDictionary<string, PlanList> All)
{
    /// <summary>Those of somebody who leads nobody.</summary>
    public static TeamPlanLists None { get; } = new(ImmutableDictionary<string, PlanList>.Empty);
}

/// <summary>The lists of plans of a manager's team: small rows, however much the plans say. Asked only after <see cref="Teams.TeamOf"/>.</summary>
public sealed record TeamPlanListsOf(string Manager) : Lookup<TeamPlanLists>;

/// <summary>A plan is listed as it is now; it goes with every change of a plan.</summary>
public sealed record PlanListed(ListedPlan Plan) : PlanChange;
