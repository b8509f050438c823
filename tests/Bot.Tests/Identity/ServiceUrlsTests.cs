using CoachBot.Bot.Channel;
using CoachBot.Bot.Identity;

namespace CoachBot.Bot.Tests.Identity;

/// <summary>Where answers may go: the receiving half of the protocol's check 52, and check 98.</summary>
public sealed class ServiceUrlsTests
{
    private static readonly ServiceUrls Production = new(IdentityIn("Public", isDevelopment: false));
    private static readonly ServiceUrls Development = new(IdentityIn("Public", isDevelopment: true));

    [Theory]
    [InlineData("https://smba.trafficmanager.net/amer/")]
    [InlineData("https://smba.trafficmanager.net/teams")]
    [InlineData("https://smba.trafficmanager.net")]
    [InlineData("https://SMBA.TrafficManager.NET/apac/11111111-aaaa-4bbb-8ccc-000000000001/")]
    [InlineData("https://smba.trafficmanager.net:443/emea/")]
    [InlineData("https://smba.onyx.prod.teams.trafficmanager.net/de/")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/teams")]
    [InlineData("https://added.example/teams")]
    public void The_clouds_hosts_and_those_that_are_added_are_trusted(string url)
    {
        Assert.True(Production.Accepts(url));
        Assert.True(Development.Accepts(url));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("smba.trafficmanager.net")]
    [InlineData("//smba.trafficmanager.net/")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("ftp://smba.trafficmanager.net/")]
    [InlineData("https://evil.trafficmanager.net/")]
    [InlineData("https://trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net.evil.com/")]
    [InlineData("https://evil.com/smba.trafficmanager.net")]
    [InlineData("https://x.smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net@evil.com/")]
    [InlineData("https://evil.com@smba.trafficmanager.net/")]
    [InlineData("https://@smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net:pw@evil.com/")]
    [InlineData("https://evil.com\\@smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net\\@evil.com/")]
    [InlineData("https://smba.trafficmanager.net/?to=evil.com")]
    [InlineData("https://smba.trafficmanager.net?")]
    [InlineData("https://smba.trafficmanager.net/#x")]
    [InlineData("https://smba.trafficmanager.net:8443/")]
    [InlineData("https://smba.trafficmanager.net:80/")]
    [InlineData("https://smba.trafficmanager.net./")]
    [InlineData("https://smba.trafficmanager.net%00.evil.com/")]
    [InlineData("https://smba.trafficmanager.net%2eevil.com/")]
    [InlineData(" https://smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net/ ")]
    [InlineData("https://smba.trafficmanager.net/\r\nX-Evil: 1")]
    [InlineData("https://smba.trafficmanager.net\t.evil.com/")]
    [InlineData("https://\u017Fmba.trafficmanager.net/")]
    [InlineData("https://smba\u3002trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net\u2044evil.com/")]
    [InlineData("https://xn--smba-.trafficmanager.net/")]
    [InlineData("https://frontend.botapi.msg.infra.teams.microsoftonline.cn/teams")]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/teams")]
    [InlineData("https://169.254.169.254/metadata/identity")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    public void Nothing_else_is_trusted(string? url)
    {
        Assert.False(Production.Accepts(url));
        Assert.False(Development.Accepts(url));
    }

    [Theory]
    [InlineData("http://127.0.0.1:3979")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("http://localhost:56150/_connector")]
    [InlineData("http://[::1]:3979/")]
    public void This_machine_is_trusted_in_Development_and_without_an_app_id(string url)
    {
        Assert.False(Production.Accepts(url));
        Assert.True(Development.Accepts(url));
        Assert.True(new ServiceUrls(null).Accepts(url));
    }

    [Theory]
    [InlineData("http://me@127.0.0.1/")]
    [InlineData("http://127.0.0.1/?to=")]
    [InlineData("http://127.0.0.1.evil.com/")]
    [InlineData("http://localhost.evil.com/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("ftp://127.0.0.1/")]
    [InlineData("https://smba.trafficmanager.net/amer/")]
    public void Without_an_app_id_nothing_but_this_machine_is_trusted(string url) => Assert.False(new ServiceUrls(null).Accepts(url));

    [Fact]
    public void Check_098_every_cloud_trusts_its_own_hosts_and_no_other_nations()
    {
        foreach (var cloud in CloudProfiles.All)
        {
            var urls = new ServiceUrls(IdentityIn(cloud.Name, isDevelopment: false));
            Assert.True(urls.Accepts(cloud.ServiceUrl.AbsoluteUri));
            Assert.All(CloudProfiles.All.Where(other => other.TokenIssuer != cloud.TokenIssuer), other => Assert.False(urls.Accepts(other.ServiceUrl.AbsoluteUri)));
        }
    }

    private static BotIdentity IdentityIn(string cloud, bool isDevelopment)
    {
        var profile = CloudProfiles.Find(cloud)!;
        return new(GuardedBot.AppId, GuardedBot.Tenant, new SecretCredential("s"), profile, [GuardedBot.Tenant], [.. profile.ServiceHosts, "added.example"], isDevelopment);
    }
}
