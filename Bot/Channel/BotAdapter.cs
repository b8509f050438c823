using CoachBot.Bot.Turns;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Bot.Channel;

/// <summary>
/// Takes an activity through a turn and sends the answer. The one place that catches everything: whatever fails, the person is told in
/// plain words that nothing was changed.
/// </summary>
public sealed class BotAdapter(
    TurnHandler turns, ConnectorClient connector, Delivered delivered, Organisation organisation, TimeProvider clock, ILogger<BotAdapter> log)
{
    /// <summary>The longest a turn may take; the request it came with may have ended long before.</summary>
    private static readonly TimeSpan TurnTimeout = TimeSpan.FromMinutes(2);

    private readonly TurnQueue queue = new();
    private long arrivals = clock.GetUtcNow().Ticks;

    /// <summary>Answers a message or an event, when everything before it of the same person has been answered.</summary>
    public async Task ProcessAsync(Activity activity)
    {
        if (ActivityInput.Of(activity) is not { } input)
        {
            return;
        }

        if (ActivityInput.PersonOf(activity) is { } person)
        {
            await queue.RunAsync(person, () => AnswerAsync(activity, person, input));
        }
        else if (activity.Type == "message")
        {
            await SendAsync([Text(texts => texts.NoIdentity, activity)], activity, CancellationToken.None);
        }
    }

    /// <summary>Answers a card action: the message for the HTTP response. Further messages, and the new card for the person's other devices, are sent.</summary>
    public Task<Message> InvokeAsync(Activity activity) => ActivityInput.PersonOf(activity) is { } person
        ? queue.RunAsync(person, () => AnswerActionAsync(activity, person))
        : Task.FromResult<Message>(Text(texts => texts.NoIdentity, activity));

    private async Task<bool> AnswerAsync(Activity activity, PersonKey person, Input input)
    {
        using var timeout = new CancellationTokenSource(TurnTimeout);
        string key = ActivityInput.KeyOf(activity, Interlocked.Increment(ref arrivals));
        if (await TryTakeAsync(activity, new(person, key, input, ClientHints.Of(activity)), timeout.Token) is not { } result)
        {
            return await SendAsync([Text(texts => texts.TurnFailed, activity)], activity, timeout.Token);
        }

        if (result.IsRepeat && delivered.Contains(key))
        {
            return true;
        }

        await SendAsync(result.Messages, activity, timeout.Token);
        delivered.Add(key);
        return true;
    }

    private async Task<Message> AnswerActionAsync(Activity activity, PersonKey person)
    {
        using var timeout = new CancellationTokenSource(TurnTimeout);
        string key = ActivityInput.KeyOf(activity, Interlocked.Increment(ref arrivals));
        var request = new TurnRequest(person, key, ActivityInput.Of(activity)!, ClientHints.Of(activity));
        if (await TryTakeAsync(activity, request, timeout.Token) is not { Messages: [var first, .. var rest] } result)
        {
            return Text(texts => texts.TurnFailed, activity);
        }

        if (!(result.IsRepeat && delivered.Contains(key)) && request.Input is Tapped)
        {
            await SendBesideAsync(first, rest, activity, timeout.Token);
            delivered.Add(key);
        }

        return first;
    }

    /// <summary>What goes out beside the response must not spoil it: the turn is committed, and the response carries the answer.</summary>
    private async Task SendBesideAsync(Message first, IReadOnlyList<Message> rest, Activity activity, CancellationToken cancel)
    {
        try
        {
            if (first is CardMessage && activity.ReplyToId is not null)
            {
                await connector.UpdateAsync(first, activity, cancel);
            }

            await SendAsync(rest, activity, cancel);
        }
        catch (HttpRequestException failed)
        {
            Log.SendFailed(log, failed.StatusCode, activity.Conversation!.Id, activity.Id);
        }
    }

    private async Task<TurnResult?> TryTakeAsync(Activity activity, TurnRequest request, CancellationToken cancel)
    {
        try
        {
            return await turns.TakeAsync(request, cancel);
        }
        catch (Exception failed)
        {
            Log.TurnFailed(log, failed, activity.Type, activity.Conversation!.Id, activity.Id);
            return null;
        }
    }

    private async Task<bool> SendAsync(IReadOnlyList<Message> messages, Activity activity, CancellationToken cancel)
    {
        foreach (var message in messages)
        {
            await connector.ReplyAsync(message, activity, cancel);
        }

        return true;
    }

    private TextMessage Text(Phrase phrase, Activity activity)
    {
        var language = ClientHints.Of(activity).Language ?? organisation.Language;
        return new(language.Tag(), phrase(Texts.In(language)), []);
    }
}
