using System.Collections.Immutable;
using CoachBot.Bot.Connector;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Commands;
using CoachBot.Dialogs.Roles;

namespace CoachBot.Bot.Channel;

/// <summary>Who the people are that a message mentions. Mentions carry the channel's ids, so the channel is asked, where it matters.</summary>
public sealed class Mentions(Roster roster)
{
    /// <summary>The people a message mentions. Only a line that changes a role needs to know who they are.</summary>
    public async Task<ImmutableArray<Mentioned>> OfAsync(Activity activity)
    {
        if (activity.Type != "message")
        {
            return [];
        }

        var others = MentionText.Others(activity).ToImmutableArray();
        return others is [(var only, var id)] && only.ObjectId is null && CommandReader.Read(MentionText.Without(activity)) is ChangeRole
            ? [only with { ObjectId = await FindAsync(activity, id) }]
            : [.. others.Select(other => other.Mentioned)];
    }

    private async Task<string?> FindAsync(Activity activity, string id) =>
        (await roster.FindAsync(Answering.Among(activity), id)).ObjectId is { } told ? PersonSlot.Read(told) : null;
}
