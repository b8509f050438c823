using CoachBot.Bot.Channel;
using CoachBot.Bot.Connector;
using CoachBot.Bot.Turns;

namespace CoachBot.Bot.Teams;

/// <summary>Says hello in a team once: to the channel, to whoever added the bot, and to nobody in person.</summary>
public sealed class GroupGreeter(GroupRegister register, Outbox outbox, Roster roster, Spoken spoken, ILogger<GroupGreeter> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Takes what happened to the bot in a team.</summary>
    /// <returns>Whether it is done with; when not, that is logged, and it is to be delivered again.</returns>
    public async Task<bool> TakeAsync(Activity activity, GroupEvent happened)
    {
        using var timeout = new CancellationTokenSource(Patience);
        try
        {
            return !await register.NoteAsync(happened, ReferenceOf(activity), timeout.Token) || await outbox.SendAsync(activity, await HelloAsync(activity));
        }
        catch (Exception failed)
        {
            Log.TurnFailed(log, failed, activity);
            return false;
        }
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
