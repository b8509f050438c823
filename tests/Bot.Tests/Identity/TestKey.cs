using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;

namespace CoachBot.Bot.Tests.Identity;

/// <summary>An RSA key pair with a name; made once, for that takes a while.</summary>
public sealed class TestKey(string kid, int bits = 2048)
{
    /// <summary>Published by the issuer.</summary>
    public static readonly TestKey Known = new("key-1");

    /// <summary>Published by the issuer later.</summary>
    public static readonly TestKey Rotated = new("key-2");

    /// <summary>Of somebody who names it like the issuer's.</summary>
    public static readonly TestKey Stranger = new("key-1");

    public string Kid { get; } = kid;

    public RSA Pair { get; } = RSA.Create(bits);

    /// <summary>The certificate that the issuer's documents hold of every key, beside its numbers.</summary>
    private X509Certificate2 Certificate => field ??= new CertificateRequest($"CN={Kid}", Pair, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
        .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));

    /// <summary>The public half as a key document has it.</summary>
    public JsonObject Published(params string[] endorsements)
    {
        var jwk = Bare();
        jwk["endorsements"] = new JsonArray([.. endorsements.Select(channel => JsonValue.Create(channel))]);
        return jwk;
    }

    /// <summary>The same, naming no channels.</summary>
    public JsonObject Bare()
    {
        var half = Pair.ExportParameters(includePrivateParameters: false);
        return new()
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Kid,
            ["x5t"] = Base64Url.EncodeToString(Certificate.GetCertHash()),
            ["x5c"] = new JsonArray(Convert.ToBase64String(Certificate.RawData)),
            ["n"] = Base64Url.EncodeToString(half.Modulus),
            ["e"] = Base64Url.EncodeToString(half.Exponent),
        };
    }
}
