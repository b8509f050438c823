namespace CoachBot.Bot.Connector.Handlers;

/// <summary>Holds a request back until the channel's limits let it pass; a repeated one counts again.</summary>
internal sealed class PaceHandler(SendPace pace) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var sending = Sending.Of(request);
        await pace.WaitAsync(sending.ConversationId, sending.TenantId, cancellationToken);
        return await base.SendAsync(request, cancellationToken);
    }
}
