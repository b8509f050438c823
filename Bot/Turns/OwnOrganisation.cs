using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Skills;
using CoachBot.Coaching.Training;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Training;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>A person's organisation, as one turn reads and changes it. What is changed was read before, and has not changed since.</summary>
/// <param name="store">Where it is.</param>
/// <param name="cache">The skills that were read before.</param>
/// <param name="by">Whose turn it is.</param>
internal sealed class OwnOrganisation(IRowStore store, OrganisationCache cache, PersonKey by)
{
    private OrganisationRevision? revision;
    private string? tag;

    /// <summary>Whether an operation of the person's was carried out.</summary>
    public async Task<bool> HasDoneAsync(string operation, CancellationToken cancel) =>
        OrganisationRevision.Read(await store.FindAsync(OrganisationKeys.Owner(by), OrganisationKeys.Revision, cancel)).DoneBy(by.ObjectId).Contains(operation);

    /// <summary>Begins another attempt: what the last one read may have changed since.</summary>
    public void Forget() => (revision, tag) = (null, null);

    /// <summary>The skills. The guard alone is read where a copy was made under its tag, and all versions of all of them otherwise.</summary>
    public async Task<OrganisationSkills> FindSkillsAsync(CancellationToken cancel)
    {
        var owner = OrganisationKeys.Owner(by);
        if (cache.Find(owner) is { } copy)
        {
            var guard = await store.FindAsync(owner, OrganisationKeys.Revision, cancel);
            if (guard?.ETag == copy.Tag)
            {
                return Skills(copy.Library, Keep(guard));
            }
        }

        var rows = await store.ReadRangeAsync(owner, OrganisationKeys.Revision, RowKeys.End(OrganisationKeys.SkillPrefix), cancel);
        var (row, own) = (GuardOf(rows), rows.Where(row => row.Key.StartsWith(OrganisationKeys.SkillPrefix, StringComparison.Ordinal)).Select(SkillRows.Read));
        var now = Keep(row);
        var library = SkillLibrary.Of(own, now.Retired);
        cache.Keep(owner, new(row?.ETag, library), rows.Sum(each => each.Body.Length));
        return Skills(library, now);
    }

    /// <summary>Changes the skills.</summary>
    /// <exception cref="ConflictException">Somebody else has changed something of the organisation meanwhile; nothing was changed.</exception>
    public Task ChangeAsync(SkillsChanged change, Instant at, CancellationToken cancel) => CommitAsync(
        revision!.After(change.What).With(by.ObjectId, change.Operation),
        change.Saved is { } saved ? [SkillRows.Insert(saved, by.ObjectId, at)] : [],
        cancel);

    /// <summary>The drills. Where a copy was made under the guard's tag, nothing more is read.</summary>
    public async Task<OrganisationDrills> FindDrillsAsync(CancellationToken cancel)
    {
        var owner = OrganisationKeys.Owner(by);
        if (revision is null)
        {
            Keep(await store.FindAsync(owner, OrganisationKeys.Revision, cancel));
        }

        if (cache.FindDrills(owner) is { } copy && copy.Tag == tag)
        {
            return Drills(copy.Drills);
        }

        // The guard was read before: what is written between is newer than its tag says, and a copy under the old tag is never used again.
        var rows = await store.ReadRangeAsync(owner, OrganisationKeys.DrillPrefix, RowKeys.End(OrganisationKeys.DrillPrefix), cancel);
        var read = OrganisationDrillRows.Read(rows);
        cache.KeepDrills(owner, new(tag, read), rows.Sum(each => each.Body.Length));
        return Drills(read);
    }

    /// <summary>Changes the drills.</summary>
    /// <exception cref="ConflictException">Somebody else has changed something of the organisation meanwhile; nothing was changed.</exception>
    public Task ChangeAsync(DrillsChanged change, CancellationToken cancel) => CommitAsync(
        (revision! with { Drills = revision.Drills + 1 }).With(by.ObjectId, change.Operation),
        [.. OrganisationDrillRows.Write(change, revision.Drills + 1, by.ObjectId)],
        cancel);

    /// <summary>The programme.</summary>
    public async Task<OrganisationProgramme> FindProgrammeAsync(CancellationToken cancel)
    {
        var rows = await store.ReadRangeAsync(OrganisationKeys.Owner(by), OrganisationKeys.Programme, OrganisationKeys.Revision, cancel);
        var now = Keep(GuardOf(rows));
        return new(ProgrammeRows.Find(rows, OrganisationKeys.Programme) ?? Programme.Template, now.Plan)
        {
            Before = ProgrammeRows.Find(rows, OrganisationKeys.ProgrammeBefore),
            ChangedBy = now.Planner,
            Done = now.DoneBy(by.ObjectId),
        };
    }

    /// <summary>Changes the programme.</summary>
    /// <exception cref="ConflictException">Somebody else has changed something of the organisation meanwhile; nothing was changed.</exception>
    public Task ChangeAsync(ProgrammeChanged change, CancellationToken cancel) => CommitAsync(
        (revision! with { Plan = revision.Plan + 1, Planner = change.Before is null ? null : by.ObjectId }).With(by.ObjectId, change.Operation),
        [
            ProgrammeRows.Put(OrganisationKeys.Programme, change.Programme),
            change.Before is { } before ? ProgrammeRows.Put(OrganisationKeys.ProgrammeBefore, before) : new DeleteRow(OrganisationKeys.ProgrammeBefore),
        ],
        cancel);

    /// <summary>Whatever comes of it, the copy is of before.</summary>
    private Task<string> CommitAsync(OrganisationRevision next, IReadOnlyList<RowWrite> writes, CancellationToken cancel)
    {
        cache.Drop(OrganisationKeys.Owner(by));
        return store.CommitAsync(OrganisationKeys.Owner(by), new(next.Write(tag), writes), cancel);
    }

    private static StoredRow? GuardOf(IReadOnlyList<StoredRow> rows) => rows.FirstOrDefault(row => row.Key == OrganisationKeys.Revision);

    private OrganisationDrills Drills(WrittenDrills drills) => new(drills, revision!.Drills) { Done = revision.DoneBy(by.ObjectId) };

    private OrganisationSkills Skills(SkillLibrary library, OrganisationRevision now) => new(library, now.Skills) { Last = now.Last, Done = now.DoneBy(by.ObjectId) };

    /// <summary>The tag that counts is the first one read: what was changed between two lookups of an attempt is then found out.</summary>
    private OrganisationRevision Keep(StoredRow? row)
    {
        var now = OrganisationRevision.Read(row);
        (revision, tag) = revision is null ? (now, row?.ETag) : (revision, tag);
        return now;
    }
}
