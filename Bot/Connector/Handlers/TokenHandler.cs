using System.Net;
using System.Net.Http.Headers;
using CoachBot.Bot.Channel;
using CoachBot.Bot.Connector.Tokens;

namespace CoachBot.Bot.Connector.Handlers;

/// <summary>Proves to the connector who the bot is. A token that is refused is renewed once for each request.</summary>
internal sealed class TokenHandler(AccessTokens tokens, ILogger<TokenHandler> log) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string token = await tokens.GetAsync(cancellationToken);
        var response = await SendAsync(request, token, cancellationToken);
        if (response.StatusCode == HttpStatusCode.Unauthorized && await tokens.RenewAsync(token, cancellationToken) is { } renewed)
        {
            response.Dispose();
            response = await SendAsync(request, renewed, cancellationToken);
        }

        if (response.StatusCode == HttpStatusCode.Unauthorized)
        {
            ConnectorLog.TokenRefused(log, LogText.Clean(request.RequestUri!.Host));
        }

        return response;
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string token, CancellationToken cancel)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return base.SendAsync(request, cancel);
    }
}
