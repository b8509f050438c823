using CoachBot.Bot.Connector;
using CoachBot.Bot.Identity;
using CoachBot.Bot.Tests.Connector.Support;
using CoachBot.Bot.Tests.Support;

namespace CoachBot.Bot.Tests.Connector;

/// <summary>Where messages, and our token with them, may go: the protocol's checks 52, 53 and 98.</summary>
public sealed class TrustedUrlChecks
{
    public static TheoryData<string> Clouds => [.. CloudProfiles.All.Select(cloud => cloud.Name)];

    [Theory]
    [InlineData("http://smba.trafficmanager.net/amer/")]
    [InlineData("https://evil.trafficmanager.net/amer/")]
    [InlineData("https://smba.trafficmanager.net.evil.com/amer/")]
    [InlineData("https://smba.trafficmanager.net@evil.com/amer/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://smba.trafficmanager.net:8443/amer/")]
    [InlineData("https://smba.trafficmanager.net\\@evil.com/")]
    [InlineData("https://evil.com/?smba.trafficmanager.net")]
    [InlineData("https://evil.com/#smba.trafficmanager.net")]
    [InlineData("https://xn--smba-.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net./amer/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("not an address")]
    [InlineData("")]
    public async Task Check_052_an_address_that_is_not_trusted_gets_neither_a_request_nor_a_token(string url)
    {
        using var wire = new Wire();
        await using var outbound = new Outbound(Some.Identity(), wire);
        Assert.Equal(SendOutcome.Unwanted, (await outbound.ReplyAsync(Some.Chat(url))).Outcome);
        Assert.Empty(wire.All);
    }

    [Fact]
    public async Task Check_052_a_refused_address_is_an_error_that_names_the_host_and_nothing_more()
    {
        using var wire = new Wire();
        await using var outbound = new Outbound(Some.Identity(), wire);
        await outbound.ReplyAsync(Some.Chat("https://evil.trafficmanager.net/secretpath/"));
        Assert.Contains("Error A service URL at evil.trafficmanager.net is not trusted; nothing was sent ", outbound.Logs.All);
        Assert.DoesNotContain(outbound.Logs.All, line => line.Contains("secretpath", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_053_a_redirect_is_a_failure_and_the_token_does_not_follow_it()
    {
        await using var login = await FakeLogin.StartAsync();
        await using var connector = await FakeConnector.StartAsync();
        await using var elsewhere = await FakeConnector.StartAsync();
        await using var outbound = new Outbound(Some.Identity(isDevelopment: true) with { LoginHost = login.Host });
        foreach (int status in (int[])[301, 302, 307, 308])
        {
            connector.Answer = _ => Task.FromResult(Results.Redirect(elsewhere.Url, permanent: status is 301 or 308, preserveMethod: status is 307 or 308));
            Assert.Equal(SendOutcome.Unwanted, (await outbound.ReplyAsync(Some.Chat(connector.Url, $"a:{status}"))).Outcome);
        }

        Assert.Equal(4, connector.All.Count);
        Assert.Empty(elsewhere.All);
    }

    [Theory]
    [MemberData(nameof(Clouds))]
    public async Task Check_098_tokens_and_messages_stay_within_the_cloud(string name)
    {
        using var wire = new Wire();
        var cloud = CloudProfiles.Find(name)!;
        await using var outbound = new Outbound(Some.Identity(name), wire);
        foreach (string host in CloudProfiles.All.SelectMany(other => other.ServiceHosts).Distinct())
        {
            var expected = cloud.ServiceHosts.Contains(host) ? SendOutcome.Sent : SendOutcome.Unwanted;
            Assert.Equal(expected, (await outbound.ReplyAsync(Some.Chat($"https://{host}/teams/", $"a:{host}"))).Outcome);
        }

        var asked = Assert.Single(wire.Asked);
        Assert.Equal(cloud.LoginHost.Host, asked.Url.Host);
        Assert.Contains($"scope={Uri.EscapeDataString(cloud.Scope)}", asked.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_identity_only_this_machine_is_written_to_and_without_a_token()
    {
        using var wire = new Wire();
        await using var outbound = new Outbound(identity: null, wire);
        Assert.Equal(SendOutcome.Unwanted, (await outbound.ReplyAsync(Some.Chat("https://smba.trafficmanager.net/amer/"))).Outcome);
        Assert.Equal(SendOutcome.Sent, (await outbound.ReplyAsync(Some.Chat("http://127.0.0.1:1/"))).Outcome);
        Assert.Empty(wire.Asked);
        Assert.Equal("", Assert.Single(wire.Sent).Authorization);
    }
}
