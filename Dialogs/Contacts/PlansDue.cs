using System.Collections.Immutable;
using CoachBot.Coaching.Plans.Portfolio;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Given;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Contacts;

/// <summary>What is due of account plans: of the reader's own, of those the reader sees to actions of, and of the team's.</summary>
internal static class PlansDue
{
    /// <summary>Goes on with what a contact of a week tells.</summary>
    public static Exchange Pushed(ContactWeek week, Exchange exchange, Func<ImmutableArray<PlanDue>, Exchange> go) => Leads(exchange) || exchange.Person.Profile.Follows
        ? WithAll(exchange, all => go(Chosen(all, (_, events) => PlanAgenda.Pushed(events, week))))
        : go([]);

    /// <summary>Goes on with all that is overdue or due soon, and all that colleagues count on the reader for.</summary>
    public static Exchange Asked(ContactWeek week, Exchange exchange, Func<ImmutableArray<PlanDue>, Exchange> go)
    {
        var days = exchange.Turn.Today.PlusDays(PlanAgenda.DaysAhead + 1);
        var before = week.Next > days ? week.Next : days;
        return WithAll(exchange, all => go(Chosen(all, (of, events) => PlanAgenda.Asked(events, of == PlanDueOf.Given ? null : before))));
    }

    private static ImmutableArray<PlanDue> Chosen(IEnumerable<PlanDue> all, Func<PlanDueOf, ImmutableArray<PlanEvent>, ImmutableArray<PlanEvent>> choose) =>
        [.. all.Select(due => due with { Events = choose(due.Of, due.Events) }).Where(due => !due.Events.IsEmpty)];

    /// <summary>All that is to be done, at any time.</summary>
    private static Exchange WithAll(Exchange exchange, Func<IEnumerable<PlanDue>, Exchange> go)
    {
        string self = exchange.Turn.Circumstances.ObjectId;
        return exchange.Know(new PlansOf(self), own => exchange.Know(new GivenActionsLookup(), given => WithTeam(self, exchange, team => go(
        [
            .. own.Open.Select(plan => new PlanDue(
                plan.Head, PlanDueOf.Own, PlanAgenda.OfOwn(plan, exchange.Turn.Calendar, own.All.Any(other => other.Head.Previous == plan.Head.Id)))),
            .. team.All.Values.SelectMany(plans => plans.Open).OrderBy(plan => plan.Head.Tier).ThenBy(plan => plan.Head.Account, StringComparer.OrdinalIgnoreCase)
                .Select(plan => new PlanDue(plan.Head, PlanDueOf.Team, PlanAgenda.OfTeam(plan.Head))),
            .. given.Plans.Select(plan => new PlanDue(plan.Head, PlanDueOf.Given, PlanAgenda.OfGiven(plan, self))),
        ]))));
    }

    private static Exchange WithTeam(string self, Exchange exchange, Func<TeamPlanLists, Exchange> go) => Leads(exchange)
        ? exchange.Know(new TeamOf(self), _ => exchange.Know(new TeamPlanListsOf(self), go))
        : go(TeamPlanLists.None);

    private static bool Leads(Exchange exchange) => exchange.Roles.Has(Role.Manager);
}
