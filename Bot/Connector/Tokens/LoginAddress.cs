using CoachBot.Bot.Identity;

namespace CoachBot.Bot.Connector.Tokens;

/// <summary>
/// Where tokens are asked for. The library knows https only; a login host on this machine, which is accepted in Development, is named as
/// https to it and spoken to in http.
/// </summary>
internal static class LoginAddress
{
    /// <summary>The authority of the tenant that the bot is registered in.</summary>
    public static string AuthorityOf(BotIdentity identity) =>
        new UriBuilder(identity.LoginHost) { Scheme = Uri.UriSchemeHttps, Path = identity.TenantId }.Uri.AbsoluteUri;

    /// <summary>Whether requests to it have to be turned back into http.</summary>
    public static bool IsPlain(BotIdentity identity) => identity.LoginHost.Scheme == Uri.UriSchemeHttp;

    /// <summary>Turns requests to a login host back into http.</summary>
    internal sealed class PlainHandler(BotIdentity identity) : DelegatingHandler
    {
        /// <inheritdoc/>
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri is { } url && url.Host == identity.LoginHost.Host && url.Port == identity.LoginHost.Port)
            {
                request.RequestUri = new UriBuilder(url) { Scheme = Uri.UriSchemeHttp }.Uri;
            }

            return base.SendAsync(request, cancellationToken);
        }
    }
}
