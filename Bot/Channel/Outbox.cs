using System.Collections.Immutable;
using CoachBot.Bot.Turns;

namespace CoachBot.Bot.Channel;

/// <summary>
/// Sends what turns came to: that of one person in the order of the turns, and nothing twice as far as this process knows. Turns do not
/// wait for it, so a connector that hangs holds up no press of a button.
/// </summary>
public sealed class Outbox(ConnectorClient connector, ServiceUrls urls, ILogger<Outbox> log) : IAsyncDisposable
{
    /// <summary>How long the end of the process waits for what is still to go out.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    private readonly TurnQueue queue = new();
    private readonly Delivered delivered = new();

    /// <summary>Sends when everything before it of the same person is sent, or has failed.</summary>
    /// <returns>Whether all of it got out; what did not is logged.</returns>
    public Task<bool> SendAsync(PersonKey person, Delivery delivery) => queue.RunAsync(person, () => SendOnceAsync(delivery));

    /// <summary>Sends at once, to somebody who cannot be told from others.</summary>
    /// <returns>Whether it got out; when not, that is logged.</returns>
    public Task<bool> SendAsync(Activity inbound, Message message) => TryAsync(inbound, () => connector.ReplyAsync(message, inbound, CancellationToken.None));

    /// <summary>Runs what ends in sending when everything before it to the same person is sent, or has failed; what comes after it waits.</summary>
    public Task<T> InTurnAsync<T>(PersonKey person, Func<Task<T>> run) => queue.RunAsync(person, run);

    /// <summary>Sends what nobody asked for, at once.</summary>
    /// <returns>What became of the first message; a later one is not worth a repetition of the first.</returns>
    public Task<SendOutcome> SendUnaskedAsync(ConversationReference to, ImmutableArray<Message> messages) => !urls.Accepts(to.ServiceUrl)
        ? Task.FromResult(SendOutcome.Unwanted)
        : SendUnaskedAsync(Continuation.Of(to), messages);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() =>
        await queue.IdleAsync().WaitAsync(Farewell).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private async Task<SendOutcome> SendUnaskedAsync(Activity continuation, ImmutableArray<Message> messages)
    {
        foreach (var (index, message) in messages.Index())
        {
            try
            {
                await connector.ReplyAsync(message, continuation, CancellationToken.None);
            }
            catch (Exception failed) when (failed is HttpRequestException or OperationCanceledException)
            {
                Log.SendFailed(log, failed, continuation);
                return index == 0 ? SendOutcomes.Of(failed) : SendOutcome.Sent;
            }
        }

        return SendOutcome.Sent;
    }

    private async Task<bool> SendOnceAsync(Delivery delivery)
    {
        if (delivery is { IsRepeat: true, Key: { } taken } && delivered.Contains(taken))
        {
            return true;
        }

        bool allOut = await SendAllAsync(delivery);
        if (allOut && delivery.Key is { } key)
        {
            delivered.Add(key);
        }

        return allOut;
    }

    /// <summary>A card that cannot be put in place keeps nothing else back; a message that did not get out does, for order's sake.</summary>
    private async Task<bool> SendAllAsync(Delivery delivery)
    {
        var (inbound, messages) = (delivery.Inbound, delivery.Messages);
        bool updated = delivery.Update is not { } card || await TryAsync(inbound, () => connector.UpdateAsync(card, inbound, CancellationToken.None));
        foreach (var message in messages)
        {
            if (!await TryAsync(inbound, () => connector.ReplyAsync(message, inbound, CancellationToken.None)))
            {
                return false;
            }
        }

        return updated;
    }

    private async Task<bool> TryAsync(Activity inbound, Func<Task> send)
    {
        try
        {
            await send();
            return true;
        }
        catch (Exception failed) when (failed is HttpRequestException or OperationCanceledException)
        {
            // Nobody may be waiting any more who could see it.
            Log.SendFailed(log, failed, inbound);
            return false;
        }
    }
}
