using System.Collections.Immutable;
using CoachBot.Bot.Connector;
using CoachBot.Bot.Files;
using CoachBot.Bot.Turns;

namespace CoachBot.Bot.Channel;

/// <summary>
/// Sends what turns came to: that of one person in the order of the turns, and nothing twice as far as this process knows. Turns do not
/// wait for it, so a connector that hangs holds up no press of a button.
/// </summary>
public sealed class Outbox(Sender sender, FileUploads uploads, PausedTenants paused, ILogger<Outbox> log) : IAsyncDisposable
{
    /// <summary>How long the end of the process waits for what is still to go out.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    private readonly TurnQueue queue = new();
    private readonly Delivered delivered = new();

    /// <summary>Sends when everything before it of the same person is sent, or has failed.</summary>
    /// <returns>Whether it is settled: all of it got out, or the channel refused it for good. What did not get out is logged.</returns>
    public Task<bool> SendAsync(PersonKey person, Delivery delivery)
    {
        paused.Remove(delivery.Inbound.TenantId);
        return WatchAsync(queue.RunAsync(person, () => SendOnceAsync(delivery)), delivery.Inbound);
    }

    /// <summary>Sends at once, to somebody who cannot be told from others.</summary>
    /// <returns>Whether it is settled: it got out, or the channel refused it for good. When it did not get out, that is logged.</returns>
    public Task<bool> SendAsync(Activity inbound, Message message)
    {
        paused.Remove(inbound.TenantId);
        return WatchAsync(SettleAsync(message, Answering.To(inbound)), inbound);
    }

    /// <summary>Runs what ends in sending when everything before it to the same person is sent, or has failed; what comes after it waits.</summary>
    public Task<T> InTurnAsync<T>(PersonKey person, Func<Task<T>> run) => queue.RunAsync(person, run);

    /// <summary>Sends what nobody asked for, at once.</summary>
    /// <returns>What became of the first message; a later one is not worth a repetition of the first.</returns>
    public async Task<SendResult> SendUnaskedAsync(PersonKey person, ConversationReference reference, ImmutableArray<Message> messages)
    {
        var to = Destination.Of(person, reference);
        foreach (var (index, message) in messages.Index())
        {
            var result = await sender.SendAsync(new(message, to, SendKind.Unasked));
            if (result.Outcome != SendOutcome.Sent)
            {
                return index == 0 ? result : new(SendOutcome.Sent);
            }
        }

        return new(SendOutcome.Sent);
    }

    /// <summary>Ends when all that is waiting to be sent now has been, or has failed.</summary>
    public Task IdleAsync() => queue.IdleAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() =>
        await queue.IdleAsync().WaitAsync(Farewell).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    /// <summary>Nobody may be waiting any more who would hear of a fault.</summary>
    private async Task<bool> WatchAsync(Task<bool> sending, Activity inbound)
    {
        try
        {
            return await sending;
        }
        catch (Exception failed)
        {
            Log.SendingFailed(log, failed, inbound);
            return false;
        }
    }

    private async Task<bool> SendOnceAsync(Delivery delivery)
    {
        if (delivery.IsAnsweredElsewhere || (delivery is { IsRepeat: true, Key: { } taken } && delivered.Contains(taken)))
        {
            return true;
        }

        var result = await SendAllAsync(delivery);
        if (result.Outcome is SendOutcome.Sent or SendOutcome.Obsolete && delivery.Key is { } key)
        {
            delivered.Add(key);
        }

        return result.IsSettled;
    }

    /// <summary>A card that cannot be put in place keeps nothing else back; a message that did not get out does, for order's sake.</summary>
    /// <returns>What became of the first that did not get out.</returns>
    private async Task<SendResult> SendAllAsync(Delivery delivery)
    {
        var to = Answering.To(delivery.Inbound);
        var updated = delivery.Update is { } card ? await UpdateAsync(card, to, delivery.IsLate) : new(SendOutcome.Sent);
        foreach (var message in delivery.Messages)
        {
            var result = await ReplyAsync(message is FileMessage file ? await uploads.PutAsync(file, delivery.Inbound) : message, to);
            if (result.Outcome != SendOutcome.Sent)
            {
                return result;
            }
        }

        return updated;
    }

    private async Task<bool> SettleAsync(Message message, Destination to) => (await ReplyAsync(message, to)).IsSettled;

    private Task<SendResult> ReplyAsync(Message message, Destination to) => sender.SendAsync(new(message, to, SendKind.Reply));

    private Task<SendResult> UpdateAsync(Message card, Destination to, bool isOnlyCopy) =>
        sender.SendAsync(new(card, to, SendKind.Update) { IsOnlyCopy = isOnlyCopy });
}
