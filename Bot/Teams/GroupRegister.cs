using CoachBot.Bot.Turns;
using CoachBot.Storage;

namespace CoachBot.Bot.Teams;

/// <summary>
/// Keeps track of the teams and group chats the bot is in. Teams tells of an addition twice, in either order and perhaps to two processes:
/// the first to tell says hello, and only when that has got out does the team count as greeted.
/// </summary>
public sealed class GroupRegister(IRowStore store)
{
    /// <summary>As a turn has, when other processes write to the same group.</summary>
    private const int MostAttempts = 8;

    /// <summary>Notes what happened.</summary>
    /// <param name="happened">What.</param>
    /// <param name="telling">The same for every delivery of the activity that tells of it, and for no other.</param>
    /// <param name="reference">Where the group is written to.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>Whether the group is to be greeted: the bot was added, and whoever told of it first is this one, or could not say it.</returns>
    /// <exception cref="ConflictException">Others wrote every time; nothing was noted.</exception>
    public async Task<bool> NoteAsync(GroupEvent happened, string telling, ConversationReference reference, CancellationToken cancel)
    {
        var noted = await ChangeAsync(happened.Group, before => After(happened, telling, reference, before), cancel);
        return happened is Joined && noted?.Greeter == telling;
    }

    /// <summary>Notes whether the hello got out.</summary>
    /// <exception cref="ConflictException">Others wrote every time; nothing was noted.</exception>
    public Task EndAsync(GroupKey group, string telling, bool isGreeted, CancellationToken cancel) => ChangeAsync(
        group, before => before?.Greeter == telling ? before with { Greeter = null, IsGreeted = isGreeted } : before, cancel);

    private static GroupRow? After(GroupEvent happened, string telling, ConversationReference reference, GroupRow? before)
    {
        bool wasMember = before is { IsMember: true };
        var group = new GroupRow(wasMember ? before!.Reference with { ServiceUrl = reference.ServiceUrl } : reference, happened is not Left);
        return happened switch
        {
            Joined => group with { IsGreeted = before is { IsGreeted: true }, Greeter = before is { IsGreeted: true } ? null : before?.Greeter ?? telling },
            Upgraded => group with { IsGreeted = !wasMember || before!.IsGreeted, Greeter = before?.Greeter },
            Left => before is null ? null : group,
            _ => throw new NotSupportedException($"{happened.GetType().Name} is nothing that happens to a group."),
        };
    }

    private async Task<GroupRow?> ChangeAsync(GroupKey group, Func<GroupRow?, GroupRow?> change, CancellationToken cancel)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await TryChangeAsync(group, change, cancel);
            }
            catch (ConflictException) when (attempt < MostAttempts)
            {
                // The other of two that tell the same was faster.
            }
        }
    }

    private async Task<GroupRow?> TryChangeAsync(GroupKey group, Func<GroupRow?, GroupRow?> change, CancellationToken cancel)
    {
        var row = await store.FindAsync(group.Owner, GroupRow.Key, cancel);
        var before = row is null ? null : GroupRow.Read(row);
        var after = change(before);
        if (after is not null && after != before)
        {
            await store.CommitAsync(group.Owner, new(new(GroupRow.Key, row?.ETag, GroupRow.Write(after)), []), cancel);
        }

        return after;
    }
}
