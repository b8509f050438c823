using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;

namespace CoachBot.Bot.Tests.Identity;

/// <summary>Only the issuer's keys sign, and only with RS256: the protocol's checks 14 and 15.</summary>
public sealed class SignatureChecks(GuardedBot guarded) : IClassFixture<GuardedBot>
{
    [Fact]
    public Task Check_014_another_key_of_the_same_name_is_refused() =>
        guarded.RefusesAsync(401, "token-signature", $"Bearer {guarded.Token().Sign(TestKey.Stranger)}");

    [Fact]
    public Task Check_014_claims_changed_after_signing_are_refused()
    {
        string honest = guarded.Token().Sign();
        string forged = guarded.Token().With("serviceurl", "https://evil.example").Content;
        return guarded.RefusesAsync(401, "token-signature", $"Bearer {forged}{honest[honest.LastIndexOf('.')..]}");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(255)]
    [InlineData(257)]
    public Task Check_014_a_signature_of_another_length_is_refused(int bytes) =>
        guarded.RefusesAsync(401, "token-signature", $"Bearer {guarded.Token().WithSignature(new byte[bytes])}");

    [Fact]
    public async Task Check_014_a_token_cannot_bring_its_own_key()
    {
        var jwk = TestKey.Stranger.Published("msteams");
        await guarded.RefusesAsync(401, "token-signature", $"Bearer {guarded.Token().Headed("jwk", jwk).Sign(TestKey.Stranger)}");
        await guarded.RefusesAsync(401, "token-key-unknown", $"Bearer {guarded.Token().Headed("jwk", jwk.DeepClone()).Headed("kid", "mine").Sign(TestKey.Stranger)}");

        using var certificate = new CertificateRequest("CN=api.botframework.com", TestKey.Stranger.Pair, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        var chain = new JsonArray(Convert.ToBase64String(certificate.RawData));
        await guarded.RefusesAsync(401, "token-signature", $"Bearer {guarded.Token().Headed("x5c", chain).Sign(TestKey.Stranger)}");
    }

    [Theory]
    [InlineData("jku")]
    [InlineData("x5u")]
    public async Task Check_014_a_token_cannot_say_where_its_key_is(string name)
    {
        await guarded.RefusesAsync(401, "token-signature", $"Bearer {guarded.Token().Headed(name, $"{guarded.Issuer.Url}/evil").Sign(TestKey.Stranger)}");
        Assert.Equal(0, guarded.Issuer.Strays);
    }

    [Theory]
    [InlineData("../../../../dev/null")]
    [InlineData("' OR 1=1 --")]
    [InlineData("")]
    [InlineData(null)]
    public Task Check_014_a_key_without_a_name_or_with_an_odd_one_is_refused(string? kid) =>
        guarded.RefusesAsync(401, "token-key-unknown", $"Bearer {guarded.Token().Headed("kid", kid).Sign()}");

    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    [InlineData("NONE")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Check_015_unsigned_tokens_are_refused(string? algorithm)
    {
        await guarded.RefusesAsync(401, "token-signature", $"Bearer {guarded.Token().Headed("alg", algorithm).WithSignature([])}");
        await guarded.RefusesAsync(401, "token-signature", $"Bearer {guarded.Token().Headed("alg", algorithm).Sign()}");
    }

    [Fact]
    public async Task Check_015_the_public_key_is_no_secret_to_sign_with()
    {
        var pair = TestKey.Known.Pair;
        string[] texts = [pair.ExportSubjectPublicKeyInfoPem(), pair.ExportSubjectPublicKeyInfoPem() + "\n", pair.ExportRSAPublicKeyPem(), TestKey.Known.Published("msteams").ToJsonString()];
        byte[][] secrets = [pair.ExportSubjectPublicKeyInfo(), pair.ExportRSAPublicKey(), pair.ExportParameters(false).Modulus!, .. texts.Select(Encoding.ASCII.GetBytes)];
        foreach (byte[] secret in secrets)
        {
            await guarded.RefusesAsync(401, "token-signature", $"Bearer {guarded.Token().Headed("alg", "HS256").Sign(secret)}");
        }
    }

    [Fact]
    public async Task Check_015_other_algorithms_are_refused_although_the_key_is_the_issuers()
    {
        foreach (var (name, hash, padding) in new[]
        {
            ("RS384", HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
            ("RS512", HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
            ("PS256", HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
            ("ES256", HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
            ("rs256", HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        })
        {
            await guarded.RefusesAsync(401, "token-signature", $"Bearer {guarded.Token().Headed("alg", name).Sign(TestKey.Known, hash, padding)}");
        }
    }

    [Fact]
    public Task Check_015_an_encrypted_token_is_refused() =>
        guarded.RefusesAsync(401, "token-invalid", $"Bearer {guarded.Token().Headed("alg", "RSA-OAEP").Headed("enc", "A256GCM").Content}.AAAA.AAAA.AAAA");
}
