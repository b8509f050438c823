using CoachBot.Bot.Channel;
using CoachBot.Bot.Connector;
using CoachBot.Bot.Turns;

namespace CoachBot.Bot.Teams;

/// <summary>Says hello in a team once: to the channel, to whoever added the bot, and to nobody in person.</summary>
public sealed class GroupGreeter(GroupRegister register, TurnQueue queue, Outbox outbox, Roster roster, Spoken spoken, ILogger<GroupGreeter> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Takes what happened to the bot in a team, when what happened there before is done with: a hello that fails is the next one's to say.</summary>
    /// <returns>Whether it is done with; when not, that is logged, and the same delivered again says hello.</returns>
    public Task<bool> TakeAsync(Activity activity, GroupEvent happened) =>
        queue.RunAsync(happened.Group.Owner, () => GreetAsync(activity, happened));

    private async Task<bool> GreetAsync(Activity activity, GroupEvent happened)
    {
        using var timeout = new CancellationTokenSource(Patience);
        string telling = Digest.Of(ActivityInput.KeyOf(activity, arrival: 0));
        bool isDone = false;
        try
        {
            if (!await register.NoteAsync(happened, telling, ReferenceOf(activity), timeout.Token))
            {
                return true;
            }

            isDone = await outbox.SendAsync(activity, await HelloAsync(activity));
            await register.EndAsync(happened.Group, telling, isDone, CancellationToken.None);
        }
        catch (Exception failed)
        {
            Log.TurnFailed(log, failed, activity);
        }

        return isDone;
    }

    /// <summary>The events that tell of an addition have the id of whoever did it, and as a rule no name.</summary>
    private async Task<TextMessage> HelloAsync(Activity activity)
    {
        string id = activity.From!.Id!;
        string? name = activity.From.Name is { Length: > 0 } told ? told : (await roster.FindAsync(Answering.Among(activity), id)).Name;
        var mention = name is { Length: > 0 } ? new Mention(id, name) : null;
        return spoken.To(activity, texts => texts.GroupHello(mention?.Text)) with { Mention = mention };
    }

    private static ConversationReference ReferenceOf(Activity activity) =>
        new(activity.ServiceUrl!, activity.Conversation!.Id!, activity.Recipient?.Id ?? "", activity.From!.Id!);
}
