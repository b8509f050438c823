using CoachBot.Dialogs;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>Wakes somebody who hears of what another's turn did; where that fails, they hear of it with their next message.</summary>
internal sealed class ColleagueWaking(WakeUpPlan plan, Organisation organisation)
{
    /// <summary>The colleague as they are to be, with the wake-up that is scheduled.</summary>
    /// <param name="person">Who it is.</param>
    /// <param name="before">As they were read.</param>
    /// <param name="after">As they are to be.</param>
    /// <param name="now">The moment of the turn.</param>
    /// <param name="cancel">Ends it.</param>
    public Task<Snapshot> ScheduleAsync(PersonKey person, Snapshot before, Snapshot after, Instant now, CancellationToken cancel)
    {
        if (!NextWakeUp.IsChanged(before.Person.Profile, after.Person.Profile))
        {
            return Task.FromResult(after);
        }

        var circumstances = new Circumstances("", person.Mark, now, new(null, null), organisation.For(person.TenantId)) { ObjectId = person.ObjectId };
        return plan.ScheduleAsync(person.Owner, before, after with { WakeAt = NextWakeUp.Of(before, Exchange.Begin(after.Person, Days.None, circumstances)) }, isNeeded: false, cancel);
    }
}
