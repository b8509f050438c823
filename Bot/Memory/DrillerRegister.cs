using CoachBot.Bot.Turns;
using CoachBot.Dialogs.Drills;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Memory;

/// <summary>Who of an organisation has answered drills: a row for each, so that a fit reads their answers and nobody else's.</summary>
/// <param name="store">Where it is.</param>
/// <param name="wakeUps">Where the next fit is scheduled.</param>
/// <param name="zone">The organisation's.</param>
/// <param name="by">Whose turn it is.</param>
internal sealed class DrillerRegister(IRowStore store, IWakeUpQueue wakeUps, DateTimeZone zone, PersonKey by)
{
    private Owner Owner => OrganisationKeys.Owner(by);

    /// <summary>Whether the person is registered, and a fit was scheduled.</summary>
    public async Task<bool> IsMadeAsync(CancellationToken cancel) =>
        await store.FindAsync(Owner, OrganisationKeys.Driller(by.ObjectId), cancel) is not null
            && MemoryRows.Read(await store.FindAsync(Owner, OrganisationKeys.Memory, cancel)).FitAt is not null;

    /// <summary>Registers the person, and schedules a fit where none is. Done twice, it is done once.</summary>
    /// <exception cref="ConflictException">Somebody else has scheduled one meanwhile; nothing was changed.</exception>
    public async Task RegisterAsync(Instant now, CancellationToken cancel)
    {
        var row = await store.FindAsync(Owner, OrganisationKeys.Memory, cancel);
        var state = MemoryRows.Read(row);
        if ((OrganisationMemory.Standard with { FitAt = state.FitAt }).LacksFit(now))
        {
            // Scheduled before it is written down, as all wake-ups are: one that nobody waits for is dropped.
            var next = FitCalendar.Next(now, zone);
            await wakeUps.ScheduleAsync(new(Owner, next), cancel);
            await store.CommitAsync(Owner, new(MemoryRows.Write(state with { FitAt = next }, row?.ETag), [new PutRow(OrganisationKeys.Driller(by.ObjectId), MemoryRows.WriteDriller())]), cancel);
        }
        else if (await store.FindAsync(Owner, OrganisationKeys.Driller(by.ObjectId), cancel) is null)
        {
            await store.CommitAsync(Owner, new(new(OrganisationKeys.Driller(by.ObjectId), null, MemoryRows.WriteDriller()), []), cancel);
        }
    }
}
