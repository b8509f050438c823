using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Drills;

namespace CoachBot.Dialogs.Contacts;

/// <summary>The one message a week that nobody asked for: drills, plans and days, what is to be done of each before the next.</summary>
public static class WeeklyContact
{
    /// <summary>Shows all there is to do now, or that there is nothing.</summary>
    /// <param name="notice">Why it is shown now; null when there is nothing to say.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange ShowNow(string? notice, Exchange exchange)
    {
        var week = WeekOf(exchange);
        return DrillStand.With(exchange, stand => PlansDue.Asked(week, exchange, agenda =>
        {
            var due = stand.DueOn(DueDrills.Today(exchange));
            ContactContent content = new(DueDrills.SkillsOf(due, stand, exchange), agenda, UnloggedDays.Since(week.Last, exchange), Try: null);
            return WeeklyContactCard.Show(content, ContactKind.Asked, notice, exchange);
        }));
    }

    /// <summary>Goes on with what there is to write of at a slot.</summary>
    internal static Exchange With(Exchange exchange, Func<ContactContent, Exchange> go)
    {
        var week = WeekOf(exchange);
        return DrillStand.With(exchange, stand => PlansDue.Pushed(week, exchange, agenda =>
        {
            var due = stand.DueOn(DueDrills.Today(exchange));
            var behaviour = DueDrills.Try(stand, due, exchange);
            return go(new(DueDrills.SkillsOf(due, stand, exchange), agenda, UnloggedDays.Since(week.Last, exchange), behaviour?.TextIn(exchange.Turn.Language).Try) { Tried = behaviour?.Id.Objective });
        }));
    }

    /// <summary>The week a contact of now speaks for. What fell into a pause is told after it.</summary>
    private static ContactWeek WeekOf(Exchange exchange)
    {
        var rhythm = ContactMoments.RhythmOf(exchange) ?? new(exchange.Turn.Circumstances.Organisation.WeeklySlot ?? WeeklySlot.Default);
        var week = ContactWeek.Of(rhythm, exchange.Turn.Circumstances.Now, exchange.Turn.Zone, exchange.Turn.Calendar);
        return exchange.Person.Profile.Contact.Pause is { } pause && pause.From < week.Last ? week with { Last = pause.From } : week;
    }
}
