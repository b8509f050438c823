using System.Text.Json;
using CoachBot.Coaching.Drills;
using CoachBot.Storage;

namespace CoachBot.Bot.Turns;

/// <summary>Packs of drills in pieces that fit a row each, and back. A drill is longer than a row has room for many, and much of it is the same words.</summary>
internal static class DrillPackRows
{
    // What is around a piece in its row, and room to spare.
    private const int LongestPiece = RowLimits.LongestBody - 1_000;

    /// <summary>The bodies of a pack's pieces.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="id">Of the draft it is of; null for drills in use.</param>
    public static IEnumerable<string> Write(StoredDrillPack pack, string? id)
    {
        string packed = PackedText.Pack(JsonSerializer.Serialize(pack, PlainJson.OfOrganisations.StoredDrillPack));
        int pieces = ((packed.Length - 1) / LongestPiece) + 1;
        return packed.Chunk(LongestPiece).Select(piece => JsonSerializer.Serialize(new(RowReading.Version, pieces, new(piece), id), PlainJson.OfOrganisations.StoredDrillPiece));
    }

    /// <summary>What becomes of the pack of some pieces.</summary>
    /// <param name="rows">The pieces, the first first; what is left of another pack after the last of them is passed over.</param>
    /// <param name="read">Reads it, with the draft's id.</param>
    /// <exception cref="UnreadableRowException">They are not what they should be.</exception>
    public static T Read<T>(IReadOnlyList<StoredRow> rows, Func<StoredDrillPack, string?, T> read)
    {
        var pieces = rows.Select(row => RowReading.Understand(row, PlainJson.OfOrganisations.StoredDrillPiece, stored => stored)).ToList();
        string packed = pieces.Count >= pieces[0].Of ? string.Concat(pieces.Take(pieces[0].Of).Select(piece => piece.Packed)) : throw new UnreadableRowException(rows[^1].Key, null);
        return RowReading.Understand(rows[0] with { Body = PlanVersionRows.Unpack(packed, rows[0]) }, PlainJson.OfOrganisations.StoredDrillPack, stored => read(stored, pieces[0].Id));
    }

    /// <summary>An objective as it is stored.</summary>
    public static StoredObjective Write(WrittenObjective objective) => new(objective.Id.Value, Write(objective.Text.English), Write(objective.Text.Chinese));

    /// <summary>A drill as it is stored.</summary>
    /// <param name="of">Its objective.</param>
    /// <param name="number">Which of the objective's; 0 in a draft.</param>
    /// <param name="best">The place of the best.</param>
    /// <param name="text">What it says.</param>
    /// <param name="replaces">In whose place it is put.</param>
    public static StoredDrill Write(ObjectiveId of, int number, int best, Written<DrillText> text, DrillId? replaces) =>
        new(of.Value, number, best, replaces?.ToString(), Write(text.English), Write(text.Chinese));

    /// <summary>The objective as it was stored.</summary>
    public static WrittenObjective Read(StoredObjective? stored) => stored is null ? throw new FormatException("An objective is missing.") : new(ReadObjective(stored.Id), Given(new Written<ObjectiveText>(Read(stored.En), Read(stored.Zh))));

    /// <summary>What a drill that is stored says.</summary>
    public static Written<DrillText> ReadText(StoredDrill stored) => Given(new Written<DrillText>(Read(stored.En), Read(stored.Zh)));

    /// <summary>The place of the best.</summary>
    public static int ReadBest(StoredDrill stored) => stored.Best is >= 0 and < Drill.Options ? stored.Best : throw new FormatException($"{stored.Best} is no option.");

    /// <summary>In whose place a drill was put; null for none.</summary>
    public static DrillId? ReadReplaced(StoredDrill stored) => stored.Replaces is null ? null : DrillId.From(stored.Replaces) ?? throw new FormatException($"'{stored.Replaces}' is no drill.");

    /// <summary>The objective of a text.</summary>
    public static ObjectiveId ReadObjective(string? id) => ObjectiveId.From(id) ?? throw new FormatException($"'{id}' is no objective.");

    private static Written<T> Given<T>(Written<T> text)
        where T : class => text is { English: null, Chinese: null } ? throw new FormatException("It is written in no language.") : text;

    private static StoredGoal? Write(ObjectiveText? text) => text is null ? null : new(text.Name, text.Goal);

    private static StoredDrillText? Write(DrillText? text) => text is null ? null : new(text.Situation, [.. text.Options.SelectMany(option => new[] { option.Text, option.Why })], text.Try);

    private static ObjectiveText? Read(StoredGoal? stored) => stored is null ? null : new(RowReading.Given(stored.Name), RowReading.Given(stored.Goal));

    private static DrillText? Read(StoredDrillText? stored) => stored is null ? null
        : stored.Options.Count == 2 * Drill.Options ? new(
            RowReading.Given(stored.Situation), [.. stored.Options.Chunk(2).Select(pair => new DrillOption(RowReading.Given(pair[0]), RowReading.Given(pair[1])))], RowReading.Given(stored.Try))
        : throw new FormatException($"{stored.Options.Count} are not {Drill.Options} answers with their reasons.");
}
