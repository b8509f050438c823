using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

namespace CoachBot.Bot.Identity;

/// <summary>The one authentication scheme: tokens that the cloud's issuer gives the channel for this bot.</summary>
public static class ChannelTokens
{
    /// <summary>The scheme's name.</summary>
    public const string Scheme = "BotConnector";

    /// <summary>The claim that says which service URL a token is for; lower-case on the wire.</summary>
    private const string ServiceUrlClaim = "serviceurl";

    /// <summary>Sets the scheme up. Everything that makes a token valid is named here, and nothing of it can be set from outside.</summary>
    public static void Configure(JwtBearerOptions options, BotIdentity identity, IssuerKeys keys, TimeProvider clock)
    {
        options.MapInboundClaims = false;
        options.SaveToken = false;
        options.IncludeErrorDetails = false;
        options.TokenHandlers.Clear();
        options.TokenHandlers.Add(new ChannelTokenHandler(keys));
        options.TokenValidationParameters = new()
        {
            RequireSignedTokens = true,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            TryAllIssuerSigningKeys = false,
            ValidateIssuerSigningKey = true,
            ValidIssuer = identity.Cloud.TokenIssuer,
            // The library's own would take one audience of several, and one with a slash behind it.
            AudienceValidator = (audiences, _, _) => audiences.ToArray() is [var only] && only == identity.AppId,
            // The library's own looks at the real clock.
            LifetimeValidator = (notBefore, expires, _, _) => TokenLifetime.Includes(notBefore, expires, clock.GetUtcNow().UtcDateTime),
        };
        options.Events = new() { OnTokenValidated = KeepCaller };
    }

    /// <summary>Who sent a request whose token is valid.</summary>
    public static ChannelCaller CallerOf(AuthenticateResult valid) => valid.Properties!.GetParameter<ChannelCaller>(nameof(ChannelCaller))!;

    private static Task KeepCaller(TokenValidatedContext context)
    {
        string? url = context.Principal!.FindAll(ServiceUrlClaim).ToArray() is [var claim] ? claim.Value : null;
        context.Properties.SetParameter(nameof(ChannelCaller), new ChannelCaller(url, Endorsements.Of(context.SecurityToken.SigningKey)));
        return Task.CompletedTask;
    }
}
