using System.Collections.Immutable;
using CoachBot.Coaching.Plans.Portfolio;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Given;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Teams;
using NodaTime;

namespace CoachBot.Dialogs.Contacts;

/// <summary>The one message a week that nobody asked for: what is due of account plans before the next. With nothing due, nothing is sent.</summary>
public static class WeeklyContact
{
    /// <summary>
    /// The first moment strictly after another that is the person's slot; null where nothing is followed, it is off, or the coach was removed. A manager
    /// always follows: whoever joins the team may have brought a plan that waits.
    /// </summary>
    public static Instant? NextDue(Exchange exchange, Instant after) => exchange.Person.Profile is { Welcomed: true, Weekly: { } slot } profile && (profile.Follows || Leads(exchange))
        ? slot.Next(after, exchange.Turn.Zone, CalendarOf(exchange))?.At
        : null;

    /// <summary>Whether a moment is the person's slot.</summary>
    public static bool IsAt(Instant due, Exchange exchange) => NextDue(exchange, due - Duration.Epsilon) == due;

    /// <summary>Tells what is due before the next contact, if anything is.</summary>
    public static Exchange Tell(Exchange exchange)
    {
        var week = WeekOf(exchange);
        return WithAll(exchange, all => Chosen(all, (_, events) => PlanAgenda.Pushed(events, week)) is { IsEmpty: false } agenda
            ? WeeklyContactCard.Show(agenda, isAsked: false, null, exchange)
            : exchange);
    }

    /// <summary>Shows all that is overdue or due soon, or that nothing is; and all that colleagues count on the reader for.</summary>
    /// <param name="notice">Why it is shown now; null when there is nothing to say.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange ShowNow(string? notice, Exchange exchange)
    {
        var (next, days) = (WeekOf(exchange).Next, exchange.Turn.Today.PlusDays(PlanAgenda.DaysAhead + 1));
        var before = next > days ? next : days;
        return WithAll(exchange, all => WeeklyContactCard.Show(
            Chosen(all, (of, events) => PlanAgenda.Asked(events, of == PlanDueOf.Given ? null : before)), isAsked: true, notice, exchange));
    }

    private static ImmutableArray<PlanDue> Chosen(IEnumerable<PlanDue> all, Func<PlanDueOf, ImmutableArray<PlanEvent>, ImmutableArray<PlanEvent>> choose) =>
        [.. all.Select(due => due with { Events = choose(due.Of, due.Events) }).Where(due => !due.Events.IsEmpty)];

    private static ContactWeek WeekOf(Exchange exchange) =>
        ContactWeek.Of(exchange.Person.Profile.Weekly ?? WeeklySlot.Default, exchange.Turn.Circumstances.Now, exchange.Turn.Zone, CalendarOf(exchange));

    /// <summary>All that is to be done, at any time.</summary>
    private static Exchange WithAll(Exchange exchange, Func<IEnumerable<PlanDue>, Exchange> go)
    {
        string self = exchange.Turn.Circumstances.ObjectId;
        return exchange.Know(new PlansOf(self), own => exchange.Know(new GivenActionsLookup(), given => WithTeam(self, exchange, team => go(
        [
            .. own.Open.Select(plan => new PlanDue(
                plan.Head, PlanDueOf.Own, PlanAgenda.OfOwn(plan, CalendarOf(exchange), own.All.Any(other => other.Head.Previous == plan.Head.Id)))),
            .. team.All.Values.SelectMany(plans => plans.Open).OrderBy(plan => plan.Head.Tier).ThenBy(plan => plan.Head.Account, StringComparer.OrdinalIgnoreCase)
                .Select(plan => new PlanDue(plan.Head, PlanDueOf.Team, PlanAgenda.OfTeam(plan.Head))),
            .. given.Plans.Select(plan => new PlanDue(plan.Head, PlanDueOf.Given, PlanAgenda.OfGiven(plan, self))),
        ]))));
    }

    private static Exchange WithTeam(string self, Exchange exchange, Func<TeamPlanLists, Exchange> go) => Leads(exchange)
        ? exchange.Know(new TeamOf(self), _ => exchange.Know(new TeamPlanListsOf(self), go))
        : go(TeamPlanLists.None);

    private static bool Leads(Exchange exchange) => exchange.Roles.Has(Role.Manager);

    private static WorkingCalendar CalendarOf(Exchange exchange) => exchange.Turn.Circumstances.Organisation.Calendar;
}
