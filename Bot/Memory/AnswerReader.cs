using CoachBot.Bot.Turns;
using CoachBot.Coaching.Memory;
using CoachBot.Storage;

namespace CoachBot.Bot.Memory;

/// <summary>Reads what people of an organisation have answered.</summary>
/// <param name="store">Where it is.</param>
/// <param name="log">Told of answers that cannot be read.</param>
internal sealed class AnswerReader(IRowStore store, ILogger log)
{
    /// <summary>Reads the answers of everybody who has given any, some people at a time. Whoever's cannot be read is left out, and does not keep the others waiting.</summary>
    /// <param name="organisation">Whose people they are.</param>
    /// <param name="pool">Takes the answers in.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>How many people were left out.</returns>
    public async Task<int> ReadAsync(Owner organisation, AnswerPool pool, CancellationToken cancel)
    {
        var rows = await store.ReadRangeAsync(organisation, OrganisationKeys.DrillerPrefix, RowKeys.End(OrganisationKeys.DrillerPrefix), cancel);
        foreach (var some in rows.Select(row => new PersonKey(organisation.Id, row.Key[OrganisationKeys.DrillerPrefix.Length..])).Chunk(Colleagues.MostAtOnce))
        {
            foreach (var answers in (await Task.WhenAll(some.Select(person => ReadAsync(person, cancel)))).OfType<IReadOnlyList<DrillReview>>())
            {
                pool.Add(answers);
            }
        }

        return rows.Count - pool.People;
    }

    /// <summary>A person's answers; null when they cannot be read.</summary>
    private async Task<IReadOnlyList<DrillReview>?> ReadAsync(PersonKey person, CancellationToken cancel)
    {
        try
        {
            return await DrillRecords.ReadLogAsync(store, person.Owner, cancel);
        }
        catch (UnreadableRowException unreadable)
        {
            MemoryLog.LeftOut(log, unreadable, person.Mark);
            return null;
        }
    }
}
