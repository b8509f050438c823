using System.Collections.Immutable;
using System.Text.Json;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Drills;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>What a person remembers of drills as one row, each answer as another, and back.</summary>
internal static class DrillRows
{
    /// <summary>The row of what is remembered.</summary>
    public static PutRow Write(DrillRecord record) => new(RowKeys.DrillRecord, JsonSerializer.Serialize(
        new(
            RowReading.Version,
            [.. record.Memories.Values.OrderBy(memory => memory.Objective.Value, StringComparer.Ordinal).Select(Write)],
            [.. record.Asked.Select(drill => drill.ToString())],
            record.Recent.IsEmpty ? null : [.. record.Recent.Select(Write)]),
        PlainJson.OfPeople.StoredDrills));

    /// <summary>What is remembered; nothing without a row.</summary>
    /// <exception cref="UnreadableRowException">The row is not what it should be.</exception>
    public static DrillRecord Read(StoredRow? row) => row is null ? DrillRecord.Empty : RowReading.Understand(row, PlainJson.OfPeople.StoredDrills, stored => new DrillRecord(
        stored.Memories.Select(Read).ToImmutableDictionary(memory => memory.Objective),
        [.. stored.Asked.Select(ReadDrill)])
    {
        Recent = [.. (stored.Recent ?? []).Select(Read)],
    });

    /// <summary>The row of an answer, which is never changed.</summary>
    public static InsertRow Insert(DrillAnswered answered) => new(RowKeys.DrillAnswer(answered.At, answered.Review.Drill), JsonSerializer.Serialize(
        new(
            RowReading.Version,
            answered.Review.Drill.ToString(),
            IsoDate.Format(answered.Review.Day),
            (int)answered.Review.Grade,
            answered.Review.IsPractice,
            answered.Review.Expected,
            answered.Review.Model.ToString(),
            RowWords.Confidence(answered.Confidence),
            answered.Check?.Id),
        PlainJson.OfPeople.StoredAnswered));

    /// <summary>The answer of a row.</summary>
    /// <exception cref="UnreadableRowException">It is not what it should be.</exception>
    public static (DrillReview Review, Confidence Confidence) ReadAnswer(StoredRow row) => RowReading.Understand(row, PlainJson.OfPeople.StoredAnswered, stored => (
        new DrillReview(
            ReadDrill(stored.Drill),
            IsoDate.Parse(stored.Day) ?? throw new FormatException($"'{stored.Day}' is no date."),
            ReadGrade(stored.Grade),
            stored.Practice,
            stored.Expected,
            ReadModel(stored.Model)),
        RowWords.Confidence(stored.Sure)));

    private static StoredMemory Write(ObjectiveMemory memory) =>
        new(memory.Objective.Value, memory.State.Stability, memory.State.Difficulty, IsoDate.Format(memory.LastDay), memory.Model.ToString());

    private static ObjectiveMemory Read(StoredMemory? stored) => stored is null ? throw new FormatException("A memory is missing.") : new(
        ObjectiveId.From(stored.Of) ?? throw new FormatException($"'{stored.Of}' is no objective."),
        new(stored.S, stored.D),
        IsoDate.Parse(stored.Last) ?? throw new FormatException($"'{stored.Last}' is no date."),
        ReadModel(stored.Model));

    private static StoredDrillGiven Write(DrillGiven given) =>
        new(given.Drill.ToString(), given.At.ToUnixTimeSeconds(), given.Chosen, RowWords.Confidence(given.Confidence), given.IsPractice);

    private static DrillGiven Read(StoredDrillGiven? stored) => stored is null ? throw new FormatException("An answer is missing.") : new(
        ReadDrill(stored.Drill),
        Instant.FromUnixTimeSeconds(stored.At),
        stored.Chosen is >= 0 and < Drill.Options ? stored.Chosen : throw new FormatException($"{stored.Chosen} is no option."),
        RowWords.Confidence(stored.Sure),
        stored.Practice);

    private static DrillId ReadDrill(string? id) => DrillId.From(id) ?? throw new FormatException($"'{id}' is no drill.");

    private static Grade ReadGrade(int grade) => Enum.IsDefined((Grade)grade) ? (Grade)grade : throw new FormatException($"{grade} is no grade.");

    private static MemoryModelVersion ReadModel(string? model) => MemoryModelVersion.From(model) ?? throw new FormatException($"'{model}' is no model.");
}
