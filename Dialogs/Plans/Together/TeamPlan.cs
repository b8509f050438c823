using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Plans.Together;

/// <summary>Finds a plan of a manager's team by its account.</summary>
internal static class TeamPlan
{
    /// <summary>Goes on with the plan of an account of this name or nearly so; with null when there is none, or the reader leads nobody.</summary>
    public static Exchange Find(string account, Exchange exchange, Func<PlanRef?, Exchange> go) => account.Length == 0 || !exchange.Roles.Has(Role.Manager)
        ? go(null)
        : Know(exchange, plans => go(plans.All.Select(own => own.Value.Named(account) is { } head ? new PlanRef(own.Key, head.Id) : null).FirstOrDefault(found => found is not null)));

    /// <summary>Goes on once the lists of the team's plans are known.</summary>
    public static Exchange Know(Exchange exchange, Func<TeamPlanLists, Exchange> go)
    {
        string me = exchange.Turn.Circumstances.ObjectId;
        return exchange.Know(new TeamOf(me), _ => exchange.Know(new TeamPlanListsOf(me), go));
    }
}
