using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>
/// Writes down what sending found out about where a person can be written to. Each is a commit of the state row alone, guarded as a
/// turn's is; nothing is written where the person has moved on to another conversation since. Where it cannot be written down that is
/// logged, and whatever was sent goes its way: the next message finds the same out again.
/// </summary>
public sealed class ReferenceUpdates(IRowStore store, PersonCache cache, TimeProvider clock, ILogger<ReferenceUpdates> log)
{
    /// <summary>As a turn has.</summary>
    private const int MostAttempts = 8;

    /// <summary>Notes that a person cannot be written to. The wake-up that waits is not current any more, so it is dropped when it comes.</summary>
    public Task DeactivateAsync(PersonKey person, string conversationId, InactiveReason reason) => ChangeAsync(
        person,
        state => state.Reference is { Inactive: null } reference && reference.ConversationId == conversationId
            ? state with { Reference = reference with { Inactive = new(reason, Now) }, WakeAt = null }
            : null);

    /// <summary>Notes that a person was reached elsewhere than was thought.</summary>
    public Task MoveAsync(PersonKey person, string conversationId, string newConversationId, string newServiceUrl) => ChangeAsync(
        person,
        state => state.Reference is { } reference && reference.ConversationId == conversationId
            ? state with { Reference = reference with { ServiceUrl = newServiceUrl, ConversationId = newConversationId } }
            : null);

    private Instant Now => Instant.FromUnixTimeSeconds(clock.GetUtcNow().ToUnixTimeSeconds());

    private async Task ChangeAsync(PersonKey person, Func<Snapshot, Snapshot?> change)
    {
        try
        {
            for (int attempt = 1; !await TryChangeAsync(person, change); attempt++)
            {
                if (attempt == MostAttempts)
                {
                    throw new ConflictException(person.Owner, RowKeys.State);
                }
            }
        }
        catch (Exception failed) when (StoreFailure.Is(failed) || failed is ConflictException or UnreadableRowException)
        {
            TurnLog.ReferenceNotKept(log, person.Mark, StoreFailure.Reason(failed));
        }
    }

    private async Task<bool> TryChangeAsync(PersonKey person, Func<Snapshot, Snapshot?> change)
    {
        if (await store.FindAsync(person.Owner, RowKeys.State, CancellationToken.None) is not { } row || change(PersonRows.Read([row])) is not { } after)
        {
            return true;
        }

        try
        {
            await store.CommitAsync(person.Owner, new(new(RowKeys.State, row.ETag, PersonRows.WriteState(after)), []), CancellationToken.None);
            return true;
        }
        catch (ConflictException)
        {
            return false;
        }
        finally
        {
            cache.Drop(person);
        }
    }
}
