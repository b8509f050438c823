using System.Collections.Immutable;

namespace CoachBot.Bot.Identity;

/// <summary>Who the bot is to the channel, and whom it listens to.</summary>
/// <param name="AppId">The bot's app id: the audience of the channel's tokens.</param>
/// <param name="TenantId">The tenant the bot is registered in.</param>
/// <param name="Credential">How it proves who it is.</param>
/// <param name="Cloud">Where it is registered.</param>
/// <param name="Tenants">Tenants it answers; never empty.</param>
/// <param name="ServiceHosts">Hosts it sends to: those of the cloud, and those the organisation has added.</param>
/// <param name="IsDevelopment">Whether service URLs and token metadata on this machine are accepted beside them, over http too.</param>
public sealed record BotIdentity(
    string AppId, string TenantId, BotCredential Credential, CloudProfile Cloud, ImmutableArray<string> Tenants, ImmutableArray<string> ServiceHosts, bool IsDevelopment)
{
    /// <summary>Where the issuer's keys are found; the cloud's, unless the organisation has a proxy for it.</summary>
    public Uri OpenIdMetadata { get; init; } = Cloud.OpenIdMetadata;

    /// <summary>Who issues our own tokens; the cloud's, unless the organisation has a proxy for it.</summary>
    public Uri LoginHost { get; init; } = Cloud.LoginHost;
}

/// <summary>How the bot proves who it is: the closed set.</summary>
public abstract record BotCredential;

/// <summary>A client secret; never printed.</summary>
public sealed record SecretCredential(string Secret) : BotCredential
{
    /// <inheritdoc/>
    public override string ToString() => nameof(SecretCredential);
}

/// <summary>A certificate with its private key, in a PFX or PEM file.</summary>
public sealed record CertificateFileCredential(string Path) : BotCredential;

/// <summary>A certificate in the machine's or the user's store.</summary>
public sealed record CertificateThumbprintCredential(string Thumbprint) : BotCredential;

/// <summary>A managed identity that the app registration trusts (federated credential).</summary>
public sealed record FederatedCredential(string ManagedIdentityClientId) : BotCredential;

/// <summary>The app id is a user-assigned managed identity itself.</summary>
public sealed record ManagedIdentityCredential : BotCredential;
