using System.Collections.Immutable;
using System.Text.Json;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Skills;
using CoachBot.Storage;

namespace CoachBot.Bot.Turns;

/// <summary>The guard row of an organisation.</summary>
/// <param name="Skills">Changes made to the skills.</param>
/// <param name="Plan">Changes made to the programme.</param>
/// <param name="Retired">The skills that are rated no longer.</param>
/// <param name="Done">The last operations and whoever carried them out, the latest last.</param>
/// <param name="Last">The last change to the skills; null for none.</param>
/// <param name="Planner">Who changed the programme last; null when that cannot be taken back.</param>
internal sealed record OrganisationRevision(
    int Skills, int Plan, ImmutableHashSet<SkillId> Retired, ImmutableArray<(string By, string Operation)> Done, SkillsChange? Last, string? Planner)
{
    /// <summary>Changes made to the drills.</summary>
    public int Drills { get; init; }

    /// <summary>Operations remembered: one whose turn was lost is taken again within seconds, and trainers are few.</summary>
    private const int MostDone = 40;

    /// <summary>An organisation that has changed nothing yet.</summary>
    public static OrganisationRevision None { get; } = new(0, 0, [], [], null, null);

    /// <summary>The guard as stored; nothing without a row.</summary>
    /// <exception cref="UnreadableRowException">It is not what it should be.</exception>
    public static OrganisationRevision Read(StoredRow? row) => row is null ? None : RowReading.Understand(row, OrganisationJson.Default.StoredRevision, Read);

    /// <summary>The operations of a person.</summary>
    public ImmutableHashSet<string> DoneBy(string objectId) => [.. Done.Where(done => done.By == objectId).Select(done => done.Operation)];

    /// <summary>The guard with an operation more.</summary>
    public OrganisationRevision With(string by, string operation) => this with { Done = [.. Done.Add((by, operation)).TakeLast(MostDone)] };

    /// <summary>The guard after a change to the skills.</summary>
    public OrganisationRevision After(SkillsChange change) => this with
    {
        Skills = Skills + 1,
        Last = change,
        Retired = change.Kind switch
        {
            SkillsChangeKind.Retired => Retired.Add(change.Skill),
            SkillsChangeKind.Restored => Retired.Remove(change.Skill),
            SkillsChangeKind.Added or SkillsChangeKind.Edited => Retired,
            _ => throw new NotSupportedException($"{change.Kind} is no change to the skills."),
        },
    };

    /// <summary>The write of the row.</summary>
    /// <param name="tag">The tag it was read with; null when it was not there.</param>
    public GuardWrite Write(string? tag) => new(OrganisationKeys.Revision, tag, JsonSerializer.Serialize(
        new(
            RowReading.Version,
            Skills,
            Plan,
            Retired.IsEmpty ? null : [.. Retired.Select(id => id.Value).Order(StringComparer.Ordinal)],
            [.. Done.Select(done => new StoredDone(done.By, done.Operation))],
            Last is null ? null : new(RowWords.Change(Last.Kind), Last.Skill.Value, Last.By),
            Planner,
            Drills),
        OrganisationJson.Default.StoredRevision));

    private static OrganisationRevision Read(StoredRevision stored) => new(
        stored.Skills,
        stored.Plan,
        [.. (stored.Retired ?? []).Select(id => new SkillId(RowReading.Given(id)))],
        [.. (stored.Done ?? []).Select(done => (RowReading.Given(done.By), RowReading.Given(done.Op)))],
        stored.Last is { } last ? new(RowWords.Change(last.Kind), new(RowReading.Given(last.Skill)), RowReading.Given(last.By)) : null,
        stored.Planner)
    {
        Drills = stored.Drills,
    };
}
