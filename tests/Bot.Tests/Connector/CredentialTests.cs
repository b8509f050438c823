using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using CoachBot.Bot.Configuration;
using CoachBot.Bot.Connector;
using CoachBot.Bot.Identity;
using CoachBot.Bot.Tests.Connector.Support;

namespace CoachBot.Bot.Tests.Connector;

/// <summary>How each credential proves who the bot is.</summary>
public sealed class CredentialTests : IDisposable
{
    private const string ManagedId = "55555555-0000-4000-8000-000000000005";

    private readonly string folder = Directory.CreateTempSubdirectory("coachbot-").FullName;
    private readonly Wire wire = new();

    public void Dispose()
    {
        wire.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("pfx")]
    [InlineData("pem")]
    public async Task A_certificate_signs_an_assertion_and_is_sent_with_it(string format)
    {
        string path = Certificate(format);
        Assert.Equal(SendOutcome.Sent, await SendAsync(new CertificateFileCredential(path)));
        var form = FormOf(Assert.Single(wire.Asked));
        Assert.DoesNotContain("client_secret", form.Keys);
        var header = JsonNode.Parse(Base64(form["client_assertion"].Split('.')[0]))!;
        Assert.NotEmpty(header["x5c"]!.ToJsonString());
        Assert.Equal($"https://login.microsoftonline.com/{Some.Tenant}/oauth2/v2.0/token", wire.Asked[0].Url.GetLeftPart(UriPartial.Path));
    }

    [Theory]
    [InlineData("Public", "api://AzureADTokenExchange")]
    [InlineData("GCC", "api://AzureADTokenExchange")]
    [InlineData("GCCHigh", "api://AzureADTokenExchangeUSGov")]
    [InlineData("DoD", "api://AzureADTokenExchangeUSGov")]
    [InlineData("China", "api://AzureADTokenExchangeChina")]
    public async Task The_token_of_a_managed_identity_takes_the_place_of_a_secret(string cloud, string audience)
    {
        Assert.Equal(SendOutcome.Sent, await SendAsync(new FederatedCredential(ManagedId), cloud));
        Assert.Contains(wire.Asked, asked => asked.Url.Query.Contains($"client_id={ManagedId}", StringComparison.Ordinal)
            && Uri.UnescapeDataString(asked.Url.Query).Split('&', '?').Contains($"resource={audience}"));
        var form = FormOf(wire.Asked[^1]);
        Assert.StartsWith("token-", form["client_assertion"], StringComparison.Ordinal);
        Assert.Equal(Some.AppId, form["client_id"]);
    }

    [Fact]
    public async Task A_managed_identity_asks_for_the_connector_itself()
    {
        Assert.Equal(SendOutcome.Sent, await SendAsync(new ManagedIdentityCredential()));
        string query = Uri.UnescapeDataString(wire.Asked[^1].Url.Query);
        Assert.Contains($"client_id={Some.AppId}", query, StringComparison.Ordinal);
        Assert.Contains("resource=https://api.botframework.com", query, StringComparison.Ordinal);
        Assert.DoesNotContain(".default", query, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-file.pfx")]
    [InlineData("empty.pfx")]
    [InlineData("half.pem")]
    public void A_certificate_that_cannot_be_loaded_stops_the_start(string name)
    {
        string path = Path.Combine(folder, name);
        if (name != "no-such-file.pfx")
        {
            File.WriteAllText(path, name == "half.pem" ? PublicPart() : "");
        }

        var refused = Assert.Throws<SettingsException>(() => new Outbound(Some.Identity(credential: new CertificateFileCredential(path))));
        string line = Assert.Single(refused.Problems);
        Assert.StartsWith($"Bot:Credential:CertificatePath: '{path}' is not accepted (", line, StringComparison.Ordinal);
        Assert.EndsWith("; a PFX file without a password, or a PEM file, with certificate and private key is.", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_of_the_users_store_is_found_by_its_thumbprint()
    {
        using var store = new X509Store(StoreName.My, StoreLocation.CurrentUser);
        store.Open(OpenFlags.ReadWrite);
        using var certificate = X509CertificateLoader.LoadPkcs12(Create().Export(X509ContentType.Pkcs12), null, X509KeyStorageFlags.PersistKeySet);
        store.Add(certificate);
        try
        {
            Assert.Equal(SendOutcome.Sent, await SendAsync(new CertificateThumbprintCredential(certificate.Thumbprint)));
        }
        finally
        {
            store.Remove(certificate);
        }

        Assert.Contains("client_assertion", FormOf(Assert.Single(wire.Asked)).Keys);
    }

    [Fact]
    public void A_thumbprint_of_no_certificate_stops_the_start()
    {
        var refused = Assert.Throws<SettingsException>(() => new Outbound(Some.Identity(credential: new CertificateThumbprintCredential("00FF"))));
        Assert.Equal(
            ["Bot:Credential:CertificateThumbprint: '00FF' is not accepted; the thumbprint of a certificate with a private key, in the user's or the machine's store My, is."],
            refused.Problems);
    }

    private async Task<SendOutcome> SendAsync(BotCredential credential, string cloud = "Public")
    {
        await using var outbound = new Outbound(Some.Identity(cloud, credential: credential), wire);
        return (await outbound.ReplyAsync(Some.Chat(CloudProfiles.Find(cloud)!.ServiceUrl.AbsoluteUri))).Outcome;
    }

    private string Certificate(string format)
    {
        using var certificate = Create();
        string path = Path.Combine(folder, $"bot.{format}");
        if (format == "pfx")
        {
            File.WriteAllBytes(path, certificate.Export(X509ContentType.Pkcs12));
        }
        else
        {
            File.WriteAllText(path, $"{certificate.ExportCertificatePem()}\n{certificate.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem()}");
        }

        return path;
    }

    private static string PublicPart()
    {
        using var certificate = Create();
        return certificate.ExportCertificatePem();
    }

    private static X509Certificate2 Create()
    {
        using var key = RSA.Create(2048);
        return new CertificateRequest("CN=coach", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
    }

    private static Dictionary<string, string> FormOf(WireRequest asked) =>
        asked.Body.Split('&').Select(field => field.Split('=', 2)).ToDictionary(field => field[0], field => WebUtility.UrlDecode(field[1]));

    private static string Base64(string text) => Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(text));
}
