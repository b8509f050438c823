using System.Collections.Immutable;

namespace CoachBot.Bot.Identity;

/// <summary>The addresses of one Microsoft cloud; nothing of one cloud is used with another's.</summary>
/// <param name="Name">As `Bot:Cloud` names it.</param>
/// <param name="TokenIssuer">Issues the channel's tokens.</param>
/// <param name="OpenIdMetadata">Says where the issuer's keys are.</param>
/// <param name="LoginHost">Gives us our own tokens.</param>
/// <param name="Scope">What our tokens are for: the Bot Connector.</param>
/// <param name="ServiceUrl">Where a tenant of this cloud is reached of which no service URL is known.</param>
/// <param name="ServiceHosts">The hosts that service URLs may name.</param>
public sealed record CloudProfile(
    string Name, string TokenIssuer, Uri OpenIdMetadata, Uri LoginHost, string Scope, Uri ServiceUrl, ImmutableArray<string> ServiceHosts);
