using System.Collections.Immutable;
using CoachBot.Bot.Turns;
using CoachBot.Coaching.Memory;
using CoachBot.Dialogs.Drills;
using CoachBot.Storage;

namespace CoachBot.Bot.Memory;

/// <summary>What a person remembers of drills, by the model that holds.</summary>
internal static class DrillRecords
{
    /// <summary>
    /// The record. Where it was written under another model, what is remembered is worked out anew from every answer: numbers of two models say nothing of
    /// one another. It is stored so with the next answer.
    /// </summary>
    /// <exception cref="UnreadableRowException">A row is not what it should be.</exception>
    public static async Task<DrillRecord> FindAsync(IRowStore store, Owner person, MemoryModel model, CancellationToken cancel)
    {
        var record = DrillRows.Read(await store.FindAsync(person, RowKeys.DrillRecord, cancel));
        return record.Memories.Values.All(memory => memory.Model == model.Version)
            ? record
            : record with { Memories = model.Replay(await ReadLogAsync(store, person, cancel)).ToImmutableDictionary() };
    }

    /// <summary>Every answer of a person, the oldest first.</summary>
    /// <exception cref="UnreadableRowException">A row is not what it should be.</exception>
    public static async Task<IReadOnlyList<DrillReview>> ReadLogAsync(IRowStore store, Owner person, CancellationToken cancel)
    {
        var rows = await store.ReadRangeAsync(person, RowKeys.DrillLogPrefix, RowKeys.End(RowKeys.DrillLogPrefix), cancel);
        return [.. rows.Select(row => DrillRows.ReadAnswer(row).Review)];
    }
}
