using System.Collections.Immutable;
using System.Text.Json;
using CoachBot.Coaching.Drills;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Storage;

namespace CoachBot.Bot.Turns;

/// <summary>An organisation's drills as rows, and back: what came with a change is written once, and what is asked no more is one row.</summary>
internal static class OrganisationDrillRows
{
    /// <summary>The writes of a change.</summary>
    /// <param name="change">What was changed.</param>
    /// <param name="number">Which change it is, from 1.</param>
    /// <param name="by">Entra object id of the trainer.</param>
    public static IEnumerable<RowWrite> Write(DrillsChanged change, int number, string by)
    {
        var retired = change.After.Retired.OrderBy(id => id.Variant).GroupBy(id => id.Objective.Value).OrderBy(same => same.Key, StringComparer.Ordinal);
        yield return new PutRow(OrganisationKeys.RetiredDrills, JsonSerializer.Serialize(
            new(RowReading.Version, retired.ToDictionary(same => same.Key, same => (IReadOnlyList<int>)[.. same.Select(id => id.Variant)])), PlainJson.OfOrganisations.StoredRetiredDrills));
        if (change.Added.IsEmpty)
        {
            yield break;
        }

        var pack = new StoredDrillPack(
            RowReading.Version,
            by,
            [.. change.AddedObjectives.Select(DrillPackRows.Write)],
            [.. change.Added.Select(drill => DrillPackRows.Write(drill.Id.Objective, drill.Id.Variant, drill.Best, drill.Text, drill.Replaces))]);
        foreach (var (body, piece) in DrillPackRows.Write(pack, null).Select((body, piece) => (body, piece)))
        {
            yield return new InsertRow(OrganisationKeys.DrillPiece(number, piece), body);
        }
    }

    /// <summary>The drills of an organisation's rows.</summary>
    /// <exception cref="UnreadableRowException">A row is not what it should be.</exception>
    public static WrittenDrills Read(IReadOnlyList<StoredRow> rows)
    {
        var packs = rows.Where(row => row.Key.StartsWith(OrganisationKeys.DrillPackPrefix, StringComparison.Ordinal))
            .GroupBy(row => OrganisationKeys.DrillChangeOf(row.Key))
            .Select(pieces => DrillPackRows.Read([.. pieces], (stored, _) => Read(stored, pieces.Key)))
            .ToList();
        var retired = rows.FirstOrDefault(row => row.Key == OrganisationKeys.RetiredDrills);
        return new(
            [.. packs.SelectMany(pack => pack.Objectives)],
            [.. packs.SelectMany(pack => pack.Drills)],
            retired is null ? [] : RowReading.Understand(retired, PlainJson.OfOrganisations.StoredRetiredDrills, ReadRetired));
    }

    private static (ImmutableArray<WrittenObjective> Objectives, ImmutableArray<WrittenDrill> Drills) Read(StoredDrillPack stored, int change) =>
        ([.. stored.Objectives.Select(DrillPackRows.Read)], [.. stored.Drills.Select(drill => Read(drill, RowReading.Given(stored.By), change))]);

    private static WrittenDrill Read(StoredDrill? stored, string by, int change) => stored is null ? throw new FormatException("A drill is missing.") : new(
        new(DrillPackRows.ReadObjective(stored.Of), stored.Number), DrillPackRows.ReadBest(stored), DrillPackRows.ReadText(stored), by, change)
    {
        Replaces = DrillPackRows.ReadReplaced(stored),
    };

    private static ImmutableHashSet<DrillId> ReadRetired(StoredRetiredDrills stored) =>
        [.. stored.Drills.SelectMany(each => each.Value.Select(number => new DrillId(DrillPackRows.ReadObjective(each.Key), number)))];
}
