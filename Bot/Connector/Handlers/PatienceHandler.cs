namespace CoachBot.Bot.Connector.Handlers;

/// <summary>Takes a connector that does not answer for gone. It is the real clock that counts here, as for everything on the wire.</summary>
internal sealed class PatienceHandler(ConnectorPatience patience) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(patience.Answer);
        try
        {
            return await base.SendAsync(request, limit.Token);
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"The connector did not answer within {patience.Answer.TotalSeconds} s.", late);
        }
    }
}
