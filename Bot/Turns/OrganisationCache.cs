using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Skills;
using CoachBot.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace CoachBot.Bot.Turns;

/// <summary>
/// The skills of the organisations of the last turns, with every version, and their drills: so that a turn reads one small row, whose tag tells whether
/// another process has changed them since.
/// </summary>
public sealed class OrganisationCache : IDisposable
{
    /// <summary>Characters of the rows that all copies were read from; those of a larger organisation are read anew each time.</summary>
    private const int MostCharacters = 20_000_000;

    private readonly MemoryCache copies = new(new MemoryCacheOptions { SizeLimit = MostCharacters });

    /// <summary>The copy of an organisation's skills, or null when there is none.</summary>
    internal OrganisationCopy? Find(Owner organisation) => copies.Get<OrganisationCopy>(organisation);

    /// <summary>Keeps a copy.</summary>
    /// <param name="organisation">Whose skills they are.</param>
    /// <param name="copy">The copy.</param>
    /// <param name="characters">Characters of the rows it was read from.</param>
    internal void Keep(Owner organisation, OrganisationCopy copy, int characters) => copies.Set(organisation, copy, new MemoryCacheEntryOptions { Size = 1 + characters });

    /// <summary>A fitted memory model of an organisation, or null when it was not read yet; it never changes.</summary>
    internal MemoryModel? FindModel(Owner organisation, int version) => copies.Get<MemoryModel>((organisation, version));

    /// <summary>Keeps a fitted memory model.</summary>
    internal void Keep(Owner organisation, MemoryModel model) => copies.Set((organisation, model.Version.Weights), model, new MemoryCacheEntryOptions { Size = FsrsWeights.Count });

    /// <summary>The copy of an organisation's drills, or null when there is none.</summary>
    internal OrganisationDrillsCopy? FindDrills(Owner organisation) => copies.Get<OrganisationDrillsCopy>(DrillsOf(organisation));

    /// <summary>Keeps a copy of them.</summary>
    /// <param name="organisation">Whose drills they are.</param>
    /// <param name="copy">The copy.</param>
    /// <param name="characters">Characters of the rows it was read from.</param>
    internal void KeepDrills(Owner organisation, OrganisationDrillsCopy copy, int characters) => copies.Set(DrillsOf(organisation), copy, new MemoryCacheEntryOptions { Size = 1 + characters });

    /// <summary>Drops the copies, which turned out to be old.</summary>
    internal void Drop(Owner organisation)
    {
        copies.Remove(organisation);
        copies.Remove(DrillsOf(organisation));
    }

    private static (Owner, string) DrillsOf(Owner organisation) => (organisation, OrganisationKeys.DrillPrefix);

    /// <inheritdoc/>
    public void Dispose() => copies.Dispose();
}

/// <summary>An organisation's skills as they were read.</summary>
/// <param name="Tag">Of the row that guards them; null when there was none.</param>
internal sealed record OrganisationCopy(string? Tag, SkillLibrary Library);

/// <summary>An organisation's drills as they were read.</summary>
/// <param name="Tag">Of the row that guards them; null when there was none.</param>
internal sealed record OrganisationDrillsCopy(string? Tag, WrittenDrills Drills);
