using System.Buffers.Text;
using Microsoft.IdentityModel.Tokens;

namespace CoachBot.Bot.Identity;

/// <summary>Which of the issuer's published keys may sign a token.</summary>
public static class SigningKey
{
    private const int FewestBits = 2048;

    /// <summary>Whether it is a public RSA key with a name, for signing with RS256 as far as it says.</summary>
    public static bool IsUsable(JsonWebKey key) => key is { Kty: JsonWebAlgorithmsKeyTypes.RSA, Kid.Length: > 0, N: { } modulus, E: { } exponent }
        && Base64Url.IsValid(modulus, out int bytes) && bytes * 8 >= FewestBits && Base64Url.IsValid(exponent, out int length) && length > 0
        && key.Use is null or "" or JsonWebKeyUseNames.Sig
        && key.Alg is null or "" or SecurityAlgorithms.RsaSha256;
}
