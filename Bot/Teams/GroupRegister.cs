using CoachBot.Bot.Turns;
using CoachBot.Storage;

namespace CoachBot.Bot.Teams;

/// <summary>Keeps track of the teams and group chats the bot is in. Teams tells of an addition twice, in either order; one of the two is the first.</summary>
public sealed class GroupRegister(IRowStore store) : IDisposable
{
    /// <summary>As a turn has, when other processes write to the same group.</summary>
    private const int MostAttempts = 8;

    /// <summary>Bots are seldom added, so this process notes one thing at a time.</summary>
    private readonly SemaphoreSlim gate = new(1);

    /// <summary>Notes what happened.</summary>
    /// <returns>Whether the group is to be greeted: the bot was added, and this is the first to tell.</returns>
    /// <exception cref="ConflictException">Others wrote every time; nothing was noted.</exception>
    public async Task<bool> NoteAsync(GroupEvent happened, ConversationReference reference, CancellationToken cancel)
    {
        await gate.WaitAsync(cancel);
        try
        {
            return await NoteInTurnAsync(happened, reference, cancel);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => gate.Dispose();

    private async Task<bool> NoteInTurnAsync(GroupEvent happened, ConversationReference reference, CancellationToken cancel)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await TryNoteAsync(happened, reference, cancel);
            }
            catch (ConflictException) when (attempt < MostAttempts)
            {
                // The other of two that tell the same was faster.
            }
        }
    }

    private async Task<bool> TryNoteAsync(GroupEvent happened, ConversationReference reference, CancellationToken cancel)
    {
        var row = await store.FindAsync(happened.Group.Owner, GroupRow.Key, cancel);
        var before = row is null ? null : GroupRow.Read(row);
        var after = new GroupRow(before is { IsMember: true } ? before.Reference with { ServiceUrl = reference.ServiceUrl } : reference, happened is not Left);
        if (after != before && (before is not null || happened is not Left))
        {
            await store.CommitAsync(happened.Group.Owner, new(new(GroupRow.Key, row?.ETag, GroupRow.Write(after)), []), cancel);
        }

        return happened is Joined && before is not { IsMember: true };
    }
}
