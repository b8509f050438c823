using System.Net;
using System.Net.Sockets;
using CoachBot.Bot.Checking;
using CoachBot.Bot.Tests.Connector.Support;
using CoachBot.Bot.Tests.Identity;
using Microsoft.Extensions.Time.Testing;

namespace CoachBot.Bot.Tests.Checking;

/// <summary>Keys, clock and token: what is told when the hosts of Microsoft do not answer as they should.</summary>
public sealed class NetworkCheckTests : CheckRun
{
    [Fact]
    public async Task Hosts_that_cannot_be_reached_are_named()
    {
        var report = await CheckAsync([.. Identity, "--Bot:OpenIdMetadata", $"{Nowhere}/keys", "--Bot:LoginHost", Nowhere]);
        Assert.Equal(1, report.Code);
        Assert.Equal("FAIL http://127.0.0.1:1/keys cannot be reached (Connection refused (127.0.0.1:1)); let this machine reach it by https, or set Bot:OpenIdMetadata to a proxy.", report.About("channel keys"));
        Assert.Equal("-    not checked: 127.0.0.1:1 did not answer.", report.About("clock"));
        Assert.Equal("FAIL There is no token: HttpRequestException; http://127.0.0.1:1/ cannot be reached: let this machine reach it by https.", report.About("token"));
    }

    [Fact]
    public async Task Keys_of_another_issuer_are_none()
    {
        await using var issuer = await FakeIssuer.StartAsync();
        issuer.Name = "https://login.hotel-wifi.example";
        var report = await CheckAsync(issuer.Settings);
        Assert.StartsWith($"FAIL {issuer.Url}/v1/.well-known/openidconfiguration answered, but not with keys of https://api.botframework.com; check Bot:Cloud", report.About("channel keys"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_without_keys_is_told_with_its_status()
    {
        await using var issuer = await FakeIssuer.StartAsync();
        issuer.Instead = Results.StatusCode(407);
        var report = await CheckAsync(issuer.Settings);
        Assert.StartsWith($"FAIL {issuer.Url}/v1/.well-known/openidconfiguration answered 407; check Bot:Cloud", report.About("channel keys"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10, "FAIL 10 minutes ahead of that of ")]
    [InlineData(-10, "FAIL 10 minutes behind that of ")]
    [InlineData(3, "FAIL 3 minutes ahead of that of ")]
    [InlineData(1, "ok   within 6")]
    public async Task A_clock_that_is_off_is_told_with_its_direction(int minutes, string start)
    {
        await using var issuer = await FakeIssuer.StartAsync();
        Clock = new ShiftedClock(TimeSpan.FromMinutes(minutes));
        var report = await CheckAsync(issuer.Settings);
        Assert.StartsWith(start, report.About("clock"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AADSTS7000215", "Bot:Credential:Secret is not the secret: copy its value")]
    [InlineData("AADSTS7000222", "the secret has expired: make a new one")]
    [InlineData("AADSTS700016", $"there is no app {AppId} in tenant {GuardedBot.Tenant}: compare Bot:AppId and Bot:TenantId")]
    [InlineData("AADSTS90002", $"there is no tenant {GuardedBot.Tenant}: compare Bot:TenantId")]
    [InlineData("AADSTS7000229", $"app {AppId} has no service principal in tenant {GuardedBot.Tenant}")]
    [InlineData("AADSTS1234567", "check Bot:AppId, Bot:TenantId, Bot:AppType and Bot:Credential.")]
    public async Task A_token_that_is_refused_is_told_with_Entras_number_and_what_to_do(string number, string advice)
    {
        await using var issuer = await FakeIssuer.StartAsync();
        await using var login = await FakeLogin.StartAsync();
        login.Instead = () => Results.Json(new { error = "invalid_client", error_description = $"{number}: '{Secret}' is not right. Trace ID: 1" }, statusCode: 401);
        var report = await CheckAsync([.. issuer.Settings, "--Bot:LoginHost", login.Host.AbsoluteUri]);
        Assert.Equal(1, report.Code);
        Assert.StartsWith($"FAIL There is no token: invalid_client/{number}; {advice}", report.About("token"), StringComparison.Ordinal);
        Assert.All(report.Lines, line => Assert.DoesNotContain(Secret, line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_certificate_that_is_not_there_is_named_with_its_setting()
    {
        await using var issuer = await FakeIssuer.StartAsync();
        var report = await CheckAsync([.. issuer.Settings, "--Bot:Credential:Secret=", "--Bot:Credential:CertificatePath", At("none.pem")]);
        Assert.StartsWith($"FAIL Bot:Credential:CertificatePath: '{At("none.pem")}' is not accepted (", report.About("token"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_takes_the_connection_and_never_answers_holds_nothing_up_for_ever()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        string url = $"http://{silent.LocalEndpoint}";
        var clock = new FakeTimeProvider(Clock.GetUtcNow());
        Clock = clock;
        var running = CheckAsync([.. Identity, "--Bot:OpenIdMetadata", $"{url}/keys", "--Bot:LoginHost", url, "--Urls", url]);
        while (!running.IsCompleted)
        {
            clock.Advance(Checks.Patience);
            await Task.WhenAny(running, Task.Delay(20, TestContext.Current.CancellationToken));
        }

        var report = await running;
        Assert.Equal(1, report.Code);
        Assert.All(["channel keys", "clock", "token", "messaging endpoint"], what => Assert.StartsWith("FAIL not done within 30 s: ", report.About(what), StringComparison.Ordinal));
    }
}
