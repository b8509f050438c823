using CoachBot.Bot.Channel;
using CoachBot.Bot.Identity;

namespace CoachBot.Bot.Tests.Identity;

/// <summary>Nothing of one cloud is used with another's: the protocol's check 98.</summary>
public sealed class CloudChecks
{
    private const string ChinaUrl = "https://frontend.botapi.msg.infra.teams.microsoftonline.cn/teams";
    private const string PublicUrl = "https://smba.trafficmanager.net/amer/";

    [Fact]
    public async Task Check_098_in_another_cloud_the_issuer_the_keys_and_the_hosts_are_that_clouds()
    {
        await using var guarded = await GuardedBot.StartAsync(issuer => issuer.Name = "https://api.botframework.azure.cn", "--Bot:Cloud", "China");
        await guarded.AcceptsAsync(guarded.Token().Sign());
        await guarded.RefusesAsync(401, "token-issuer", $"Bearer {guarded.Token().With("iss", "https://api.botframework.com").Sign()}");
        await guarded.RefusesAsync(403, "service-url", $"Bearer {guarded.Token().With("serviceurl", PublicUrl).Sign()}", guarded.MessageWith(activity => activity["serviceUrl"] = PublicUrl));
        Assert.True(guarded.Bot.Service<ServiceUrls>().Accepts(ChinaUrl));
    }

    [Fact]
    public async Task Check_098_the_public_issuers_metadata_is_not_taken_for_another_clouds()
    {
        await using var guarded = await GuardedBot.StartAsync(settings: ["--Bot:Cloud", "GCCHigh"]);
        await guarded.RefusesAsync(503, "keys-unavailable", $"Bearer {guarded.Token().With("iss", "https://api.botframework.us").Sign()}");
    }

    [Theory]
    [InlineData("Public", "https://api.botframework.com", "login.botframework.com", "login.microsoftonline.com", "https://api.botframework.com/.default", "smba.trafficmanager.net")]
    [InlineData("GCC", "https://api.botframework.com", "login.botframework.com", "login.microsoftonline.com", "https://api.botframework.com/.default", "smba.infra.gcc.teams.microsoft.com")]
    [InlineData("GCCHigh", "https://api.botframework.us", "login.botframework.azure.us", "login.microsoftonline.us", "https://api.botframework.us/.default", "smba.infra.gov.teams.microsoft.us")]
    [InlineData("DoD", "https://api.botframework.us", "login.botframework.azure.us", "login.microsoftonline.us", "https://api.botframework.us/.default", "smba.infra.dod.teams.microsoft.us")]
    [InlineData("China", "https://api.botframework.azure.cn", "login.botframework.azure.cn", "login.partner.microsoftonline.cn", "https://api.botframework.azure.cn/.default", "frontend.botapi.msg.infra.teams.microsoftonline.cn")]
    public void Check_098_a_cloud_switches_every_address_and_Graph_is_not_called(string name, string issuer, string metadata, string login, string scope, string service)
    {
        var cloud = CloudProfiles.Find(name)!;
        Assert.Equal((issuer, metadata, login), (cloud.TokenIssuer, cloud.OpenIdMetadata.Host, cloud.LoginHost.Host));
        Assert.Equal((scope, service), (cloud.Scope, cloud.ServiceUrl.Host));
        Assert.EndsWith("/v1/.well-known/openidconfiguration", cloud.OpenIdMetadata.AbsoluteUri, StringComparison.Ordinal);
        Assert.Contains(service, cloud.ServiceHosts);
    }
}
