using CoachBot.Bot.Channel;
using Microsoft.Identity.Client;

namespace CoachBot.Bot.Connector.Tokens;

/// <summary>
/// Our tokens for the connector. The library keeps them, and asks anew some minutes before they end; here it is seen to that one request
/// asks, however many wait: the library by itself makes as many as there are (100 at once made 100).
/// </summary>
public sealed class AccessTokens(TokenRequest request, TimeProvider clock, ILogger<AccessTokens> log) : IDisposable
{
    /// <summary>A connector that refuses every token is no reason to ask for one with every message.</summary>
    private static readonly TimeSpan RenewalPause = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private readonly SemaphoreSlim renewing = new(1);
    private Task<string> asking = Task.FromResult("");
    private long? renewedAt;

    /// <summary>A token.</summary>
    /// <exception cref="NotSentException">There is none; why is logged.</exception>
    public Task<string> GetAsync(CancellationToken cancel)
    {
        lock (gate)
        {
            if (asking.IsCompleted)
            {
                asking = RequestAsync(force: false);
            }

            return asking.WaitAsync(cancel);
        }
    }

    /// <summary>Another token than one that was refused.</summary>
    /// <returns>Null when one was renewed a moment ago already.</returns>
    /// <exception cref="NotSentException">There is none; why is logged.</exception>
    public async Task<string?> RenewAsync(string refused, CancellationToken cancel)
    {
        await renewing.WaitAsync(cancel);
        try
        {
            string current = await GetAsync(cancel);
            if (current != refused)
            {
                return current;
            }

            if (renewedAt is { } moment && clock.GetElapsedTime(moment) < RenewalPause)
            {
                return null;
            }

            renewedAt = clock.GetTimestamp();
            return await RequestAsync(force: true);
        }
        finally
        {
            renewing.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => renewing.Dispose();

    /// <summary>Whoever gives up waiting does not stop it for the others.</summary>
    private async Task<string> RequestAsync(bool force)
    {
        try
        {
            return (await request(force, CancellationToken.None)).AccessToken;
        }
        catch (Exception failed) when (failed is MsalException or HttpRequestException)
        {
            string reason = ReasonOf(failed);
            ConnectorLog.NoToken(log, reason);
            throw new NotSentException($"There is no token: {reason}.", isPassing: true);
        }
    }

    /// <summary>The code alone, and Entra's own number where it gave one: texts may repeat what was asked.</summary>
    private static string ReasonOf(Exception failed) => failed switch
    {
        MsalServiceException { ErrorCode: var code } service => LogText.Clean($"{code}/{EntraCode.In(service.Message) ?? "-"}"),
        MsalException { ErrorCode: var code } => LogText.Clean(code),
        _ => failed.GetType().Name,
    };
}
