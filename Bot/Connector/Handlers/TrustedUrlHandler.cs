using CoachBot.Bot.Channel;

namespace CoachBot.Bot.Connector.Handlers;

/// <summary>Lets requests pass to trusted addresses only. A stored address is checked again: what was trusted then may not be now.</summary>
internal sealed class TrustedUrlHandler(ServiceUrls urls, ILogger<TrustedUrlHandler> log) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (urls.Accepts(request.RequestUri!.AbsoluteUri))
        {
            return base.SendAsync(request, cancellationToken);
        }

        ConnectorLog.UrlRefused(log, LogText.Clean(request.RequestUri.Host));
        throw new NotSentException("The service URL is not trusted.", isPassing: false);
    }
}
