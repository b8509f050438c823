using System.Security.Cryptography.X509Certificates;
using CoachBot.Bot.Identity;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace CoachBot.Bot.Connector.Tokens;

/// <summary>Gives a token from memory, or asks for one.</summary>
/// <param name="force">Whether one in memory is passed over.</param>
public delegate Task<AuthenticationResult> TokenRequest(bool force, CancellationToken cancel);

/// <summary>How each credential asks for a token.</summary>
internal static class TokenRequests
{
    /// <summary>What a managed identity's own token ends in for another, and not for a resource.</summary>
    private const string DefaultScope = "/.default";

    /// <summary>The requests of an identity.</summary>
    /// <param name="identity">Who the bot is.</param>
    /// <param name="certificate">Its certificate, where it has one.</param>
    /// <param name="http">Carries them.</param>
    public static TokenRequest Of(BotIdentity identity, X509Certificate2? certificate, IMsalHttpClientFactory http) => identity.Credential switch
    {
        SecretCredential secret => OfApp(identity, http, app => app.WithClientSecret(secret.Secret)),
        CertificateFileCredential or CertificateThumbprintCredential => OfApp(identity, http, app => app.WithCertificate(certificate, sendX5C: true)),
        FederatedCredential federated => OfTrusting(identity, federated, http),
        ManagedIdentityCredential => OfManaged(identity.AppId, identity.Cloud.Scope.Replace(DefaultScope, "", StringComparison.Ordinal), http),
        _ => throw new NotSupportedException($"{identity.Credential.GetType().Name} is not a credential that gets tokens."),
    };

    private static TokenRequest OfApp(
        BotIdentity identity, IMsalHttpClientFactory http, Func<ConfidentialClientApplicationBuilder, ConfidentialClientApplicationBuilder> prove)
    {
        var app = prove(ConfidentialClientApplicationBuilder.Create(identity.AppId))
            .WithAuthority(LoginAddress.AuthorityOf(identity), validateAuthority: false)
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(http)
            .Build();
        return (force, cancel) => app.AcquireTokenForClient([identity.Cloud.Scope]).WithForceRefresh(force).ExecuteAsync(cancel);
    }

    /// <summary>The token of a managed identity, which the app trusts, takes the place of a secret.</summary>
    private static TokenRequest OfTrusting(BotIdentity identity, FederatedCredential federated, IMsalHttpClientFactory http)
    {
        var managed = OfManaged(federated.ManagedIdentityClientId, TokenExchange.AudienceIn(identity.Cloud), http);
        return OfApp(identity, http, app => app.WithClientAssertion(
            async (AssertionRequestOptions options) => (await managed(false, options.CancellationToken)).AccessToken));
    }

    private static TokenRequest OfManaged(string clientId, string resource, IMsalHttpClientFactory http)
    {
        var identity = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(clientId)).WithHttpClientFactory(http).Build();
        return (force, cancel) => identity.AcquireTokenForManagedIdentity(resource).WithForceRefresh(force).ExecuteAsync(cancel);
    }
}
