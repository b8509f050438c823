using CoachBot.Coaching.Drills;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Storage;

namespace CoachBot.Bot.Turns;

/// <summary>A trainer's draft of drills as rows, and back.</summary>
internal static class DrillDraftRows
{
    /// <summary>The writes that put a draft in the place of another.</summary>
    public static IEnumerable<RowWrite> Write(DrillDraftKept kept)
    {
        List<RowWrite> pieces = kept.Pack is { } pack
            ? [.. DrillPackRows.Write(Stored(pack), kept.Id).Select((body, piece) => new PutRow(RowKeys.DrillDraftPiece(piece), body))]
            : [];
        return pieces.Concat(Enumerable.Range(pieces.Count, Math.Max(0, kept.Before.Pieces - pieces.Count)).Select(piece => new DeleteRow(RowKeys.DrillDraftPiece(piece))));
    }

    /// <summary>The draft; none without a row.</summary>
    /// <exception cref="UnreadableRowException">A row is not what it should be.</exception>
    public static DrillDraft Read(IReadOnlyList<StoredRow> rows) => rows.Count == 0 ? DrillDraft.None : DrillPackRows.Read(rows, (stored, id) => new DrillDraft(
        RowReading.Given(id),
        new([.. stored.Objectives.Select(DrillPackRows.Read)], [.. stored.Drills.Select(ReadDrill)]),
        rows.Count));

    private static StoredDrillPack Stored(DrillPack pack) => new(
        RowReading.Version,
        null,
        [.. pack.Objectives.Select(DrillPackRows.Write)],
        [.. pack.Drills.Select(drill => DrillPackRows.Write(drill.Objective, 0, drill.Best, drill.Text, drill.Replaces))]);

    private static PackedDrill ReadDrill(StoredDrill? stored) => stored is null ? throw new FormatException("A drill is missing.")
        : new(DrillPackRows.ReadObjective(stored.Of), DrillPackRows.ReadBest(stored), DrillPackRows.ReadText(stored)) { Replaces = DrillPackRows.ReadReplaced(stored) };
}
