using Microsoft.Identity.Client;

namespace CoachBot.Bot.Connector.Tokens;

/// <summary>Gives the token library the client of this name.</summary>
internal sealed class TokenHttp(IHttpClientFactory clients) : IMsalHttpClientFactory
{
    /// <summary>The client's name.</summary>
    public const string Name = "tokens";

    /// <inheritdoc/>
    public HttpClient GetHttpClient() => clients.CreateClient(Name);
}
