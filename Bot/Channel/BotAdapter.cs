using CoachBot.Bot.Channel.Invokes;
using CoachBot.Bot.Files;
using CoachBot.Bot.Turns;
using CoachBot.Dialogs;
using CoachBot.Storage;

namespace CoachBot.Bot.Channel;

/// <summary>
/// Takes an activity through a turn and sends the answer. The one place that catches everything: whatever fails, the person is told in
/// plain words that nothing was changed, or that nobody knows.
/// </summary>
public sealed class BotAdapter(
    TurnHandler turns, TurnQueue queue, Outbox outbox, Mentions mentions, Spoken spoken, TimeProvider clock, ILogger<BotAdapter> log, LocalFiles? files = null)
{
    /// <summary>The longest a turn may take; the request it came with may have ended long before.</summary>
    private static readonly TimeSpan TurnTimeout = TimeSpan.FromMinutes(2);

    private long arrivals = clock.GetUtcNow().Ticks;

    /// <summary>Answers a message or an event, when everything before it of the same person has been answered.</summary>
    /// <returns>Whether nothing is left to say that another delivery of the activity could bring out.</returns>
    public Task<bool> ProcessAsync(Activity activity) => ActivityInput.PersonOf(activity) is { } person ? AnswerAsync(activity, person)
        : activity.Type == "message" ? outbox.SendAsync(activity, spoken.To(activity, texts => texts.NoIdentity))
        : Task.FromResult(true);

    /// <summary>
    /// Answers a card action: the message for the HTTP response. Further messages, and the new card for the person's other devices, are
    /// sent without the response waiting for them.
    /// </summary>
    public Task<Message> InvokeAsync(Activity activity) => ActivityInput.PersonOf(activity) is { } person
        ? AnswerActionAsync(activity, person)
        : Task.FromResult<Message>(spoken.To(activity, texts => texts.NoIdentity));

    private async Task<bool> AnswerAsync(Activity activity, PersonKey person)
    {
        var sent = await queue.RunAsync(person, async () => outbox.SendAsync(person, await TakeAsync(activity, person)));
        return await sent;
    }

    private Task<Message> AnswerActionAsync(Activity activity, PersonKey person)
    {
        long started = clock.GetTimestamp();
        return queue.RunAsync(person, async () => AnswerAction(activity, person, await TakeAsync(activity, person), started));
    }

    private Message AnswerAction(Activity activity, PersonKey person, Delivery taken, long started)
    {
        if (taken.Messages is not [var first, ..])
        {
            // It was carried out some time ago, and what was answered then is no longer kept.
            return spoken.To(activity, texts => texts.AlreadySaved);
        }

        if (taken.IsPress)
        {
            // A dialog is a place of its own: the card it was opened from stays.
            var update = first is CardMessage && activity is { Name: InvokeNames.CardAction, ReplyToId: not null } ? first : null;
            bool isLate = clock.GetElapsedTime(started) >= InvokeHandler.Budget;
            _ = outbox.SendAsync(person, taken with { Update = update, Messages = taken.Messages.RemoveAt(0), IsLate = isLate });
        }

        return first;
    }

    private async Task<Delivery> TakeAsync(Activity activity, PersonKey person)
    {
        using var timeout = new CancellationTokenSource(TurnTimeout);
        try
        {
            if (ActivityInput.Of(activity) is not { } input)
            {
                return new(activity, []);
            }

            string key = ActivityInput.KeyOf(activity, Interlocked.Increment(ref arrivals));
            var request = new TurnRequest(person, key, input, ClientHints.Of(activity))
            {
                Reference = ActivityInput.ReferenceOf(activity),
                Mentions = await mentions.OfAsync(activity),
            };
            var result = await turns.TakeAsync(request, timeout.Token);
            var messages = files is null ? result.Messages : await files.TakeAsync(request, result.Messages, timeout.Token);
            return new(activity, messages) { Key = key, IsRepeat = result.IsRepeat, IsAnsweredElsewhere = result.IsAnsweredElsewhere, IsPress = input is Tapped };
        }
        catch (OutcomeUnknownException unknown)
        {
            Log.OutcomeUnknown(log, unknown.InnerException!, activity);
            return new(activity, [spoken.To(activity, texts => ActivityInput.IsPress(activity) ? texts.PressUnknown : texts.OutcomeUnknown)]);
        }
        catch (Exception failed) when (StoreFailure.Is(failed))
        {
            Log.StoreFailed(log, failed, activity);
            return new(activity, [spoken.To(activity, texts => texts.TurnFailed)]);
        }
        catch (Exception failed)
        {
            Log.TurnFailed(log, failed, activity);
            return new(activity, [spoken.To(activity, texts => texts.TurnFailed)]);
        }
    }
}
