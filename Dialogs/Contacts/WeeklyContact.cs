using System.Collections.Immutable;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Portfolio;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Given;
using NodaTime;

namespace CoachBot.Dialogs.Contacts;

/// <summary>The one message a week that nobody asked for: what is due of account plans before the next. With nothing due, nothing is sent.</summary>
public static class WeeklyContact
{
    /// <summary>The first moment strictly after another that is the person's slot; null where nothing is followed, it is off, or the coach was removed.</summary>
    public static Instant? NextDue(Exchange exchange, Instant after) =>
        exchange.Person.Profile is { Welcomed: true, Follows: true, Weekly: { } slot } ? slot.Next(after, exchange.Turn.Zone, CalendarOf(exchange))?.At : null;

    /// <summary>Whether a moment is the person's slot.</summary>
    public static bool IsAt(Instant due, Exchange exchange) => NextDue(exchange, due - Duration.Epsilon) == due;

    /// <summary>Tells what is due, if anything is.</summary>
    public static Exchange Tell(Exchange exchange) => WithAgenda(exchange, agenda => agenda.IsEmpty ? exchange : WeeklyContactCard.Show(agenda, null, exchange));

    /// <summary>Shows what is due now, or that nothing is.</summary>
    /// <param name="notice">Why it is shown now; null when there is nothing to say.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange ShowNow(string? notice, Exchange exchange) => WithAgenda(exchange, agenda => WeeklyContactCard.Show(agenda, notice, exchange));

    private static Exchange WithAgenda(Exchange exchange, Func<ImmutableArray<PlanDue>, Exchange> go)
    {
        string self = exchange.Turn.Circumstances.ObjectId;
        return exchange.Know(new PlansOf(self), own => exchange.Know(new GivenActionsLookup(), given => go(Agenda(own, given, self, exchange))));
    }

    private static ImmutableArray<PlanDue> Agenda(OwnPlans own, GivenActions given, string self, Exchange exchange)
    {
        var calendar = CalendarOf(exchange);
        var week = ContactWeek.Of(exchange.Person.Profile.Weekly ?? WeeklySlot.Default, exchange.Turn.Circumstances.Now, exchange.Turn.Zone, calendar);
        return
        [
            .. own.Open.Select(plan => new PlanDue(plan, PlanAgenda.OfOwn(plan, calendar, PlanCalendar.UsualGroupReview, week)))
                .Concat(given.Plans.Select(plan => new PlanDue(plan, PlanAgenda.OfGiven(plan, self, week))))
                .Where(due => !due.Events.IsEmpty),
        ];
    }

    private static Coaching.Time.WorkingCalendar CalendarOf(Exchange exchange) => exchange.Turn.Circumstances.Organisation.Calendar;
}

/// <summary>What is due of one plan.</summary>
/// <param name="Plan">The plan: the reader's own, or one in which the reader sees to actions.</param>
/// <param name="Events">The earliest first; at least one.</param>
public sealed record PlanDue(AccountPlan Plan, ImmutableArray<PlanEvent> Events);
