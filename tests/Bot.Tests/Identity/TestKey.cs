using System.Buffers.Text;
using System.Security.Cryptography;
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
            ["n"] = Base64Url.EncodeToString(half.Modulus),
            ["e"] = Base64Url.EncodeToString(half.Exponent),
        };
    }
}
