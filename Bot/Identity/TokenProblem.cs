using Microsoft.IdentityModel.Tokens;

namespace CoachBot.Bot.Identity;

/// <summary>Why a token is not valid, in one word for the log. What the library says about it may hold what the token says.</summary>
public static class TokenProblem
{
    /// <summary>The word; null stands for no token at all.</summary>
    public static string Of(Exception? failure) => failure switch
    {
        null => "token-missing",
        IssuerKeysException => "keys-unavailable",
        SecurityTokenMalformedException or ArgumentException => "token-malformed",
        SecurityTokenInvalidIssuerException => "token-issuer",
        SecurityTokenInvalidAudienceException => "token-audience",
        SecurityTokenInvalidLifetimeException => "token-lifetime",
        SecurityTokenSignatureKeyNotFoundException => "token-key-unknown",
        SecurityTokenInvalidSignatureException => "token-signature",
        _ => "token-invalid",
    };
}
