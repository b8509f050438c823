using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace CoachBot.Bot.Tests.Identity;

/// <summary>A token put together by hand, so that it can be wrong in every way.</summary>
public sealed class TestToken(JsonObject header, JsonObject claims)
{
    public JsonObject Header { get; } = header;

    public JsonObject Claims { get; } = claims;

    /// <summary>What is signed.</summary>
    public string Content => $"{Encode(Header)}.{Encode(Claims)}";

    public TestToken With(string claim, JsonNode? value)
    {
        Claims[claim] = value;
        return this;
    }

    public TestToken Without(string claim)
    {
        Claims.Remove(claim);
        return this;
    }

    public TestToken Headed(string name, JsonNode? value)
    {
        Header[name] = value;
        return this;
    }

    /// <summary>As the channel sends it.</summary>
    public string Sign(TestKey? key = null) => Sign(key ?? TestKey.Known, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    public string Sign(TestKey key, HashAlgorithmName hash, RSASignaturePadding padding) =>
        WithSignature(key.Pair.SignData(Encoding.ASCII.GetBytes(Content), hash, padding));

    /// <summary>With a secret that both sides would have to know.</summary>
    public string Sign(byte[] secret) => WithSignature(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(Content)));

    public string WithSignature(byte[] signature) => $"{Content}.{Base64Url.EncodeToString(signature)}";

    private static string Encode(JsonObject part) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part.ToJsonString()));
}
