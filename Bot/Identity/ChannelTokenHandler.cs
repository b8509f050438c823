using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CoachBot.Bot.Identity;

/// <summary>Validates tokens with the issuer's keys as they are known, and where none of them fits with what the issuer publishes now.</summary>
internal sealed class ChannelTokenHandler : JsonWebTokenHandler
{
    private readonly IssuerKeys keys;

    public ChannelTokenHandler(IssuerKeys keys) => (this.keys, MapInboundClaims) = (keys, false);

    /// <inheritdoc/>
    public override async Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters)
    {
        validationParameters.IssuerSigningKeys = await keys.KnownAsync();
        var result = await base.ValidateTokenAsync(token, validationParameters);
        if (result.Exception is not SecurityTokenSignatureKeyNotFoundException)
        {
            return result;
        }

        var now = await keys.LookAgainAsync();
        validationParameters.IssuerSigningKeys = now;
        return now.IsEmpty ? new() { Exception = new IssuerKeysException() } : await base.ValidateTokenAsync(token, validationParameters);
    }
}
