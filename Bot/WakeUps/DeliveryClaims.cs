using CoachBot.Bot.Turns;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.WakeUps;

/// <summary>Who may send the answer to a wake-up. The claim is written with the answer; here it is looked at and handed on.</summary>
public sealed class DeliveryClaims(IRowStore store)
{
    /// <summary>Takes a claim over, where its last holder was refused by the channel.</summary>
    /// <returns>Whether it is ours: then nobody else sends. It is ours already when the commit that wrote it went through without our hearing of it.</returns>
    public async Task<bool> TryTakeAsync(PersonKey person, Instant due, string claim, CancellationToken cancel)
    {
        if (await store.FindAsync(person.Owner, RowKeys.Delivery(due), cancel) is not { } row)
        {
            return false;
        }

        var held = DeliveryRow.Read(row);
        return held.By == claim || (held.Refused && await TryWriteAsync(person, row, new(claim, Refused: false), cancel));
    }

    /// <summary>Notes that the channel refused the message, so that the claim can be taken over.</summary>
    public async Task GiveBackAsync(PersonKey person, Instant due, string claim, CancellationToken cancel)
    {
        if (await store.FindAsync(person.Owner, RowKeys.Delivery(due), cancel) is { } row && DeliveryRow.Read(row).By == claim)
        {
            await TryWriteAsync(person, row, new(claim, Refused: true), cancel);
        }
    }

    private async Task<bool> TryWriteAsync(PersonKey person, StoredRow row, DeliveryRow claim, CancellationToken cancel)
    {
        try
        {
            await store.CommitAsync(person.Owner, new(new(row.Key, row.ETag, DeliveryRow.Write(claim)), []), cancel);
            return true;
        }
        catch (ConflictException)
        {
            // It may have been we ourselves, in a commit whose answer got lost.
            var now = await store.FindAsync(person.Owner, row.Key, cancel);
            return now is not null && DeliveryRow.Read(now) == claim;
        }
    }
}
