using CoachBot.Bot.Turns;
using CoachBot.Coaching.Memory;
using CoachBot.Dialogs.Drills;
using CoachBot.Storage;

namespace CoachBot.Bot.Memory;

/// <summary>The memory models of organisations. One small row says which one holds; the models themselves never change, and are read once.</summary>
/// <param name="store">Where they are.</param>
/// <param name="cache">Those that were read before.</param>
internal sealed class OrganisationModels(IRowStore store, OrganisationCache cache)
{
    /// <summary>How an organisation remembers: one read, and a second one where a fitted model holds that this process has not met.</summary>
    /// <exception cref="UnreadableRowException">A row is not what it should be, or the model that holds is not there.</exception>
    public async Task<OrganisationMemory> FindAsync(Owner organisation, CancellationToken cancel)
    {
        var state = MemoryRows.Read(await store.FindAsync(organisation, OrganisationKeys.Memory, cancel));
        return new(await FindModelAsync(organisation, state.Current, cancel), state.FitAt);
    }

    /// <summary>The model of a version.</summary>
    /// <exception cref="UnreadableRowException">It is not there, or not what it should be.</exception>
    public async Task<MemoryModel> FindModelAsync(Owner organisation, int version, CancellationToken cancel)
    {
        if (version == 0)
        {
            return MemoryModel.Standard;
        }

        if (cache.FindModel(organisation, version) is { } known)
        {
            return known;
        }

        var row = await store.FindAsync(organisation, OrganisationKeys.Model(version), cancel) ?? throw new UnreadableRowException(OrganisationKeys.Model(version), null);
        var model = MemoryRows.ReadModel(row).Model;
        cache.Keep(organisation, model);
        return model;
    }
}
