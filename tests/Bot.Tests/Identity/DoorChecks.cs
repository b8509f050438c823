using System.Net.Sockets;
using System.Text;
using CoachBot.Bot.Configuration;

namespace CoachBot.Bot.Tests.Identity;

/// <summary>No way around the token: the protocol's check 24, and what is read, open and told without one.</summary>
public sealed class DoorChecks(GuardedBot guarded) : IClassFixture<GuardedBot>
{
    [Fact]
    public void Check_024_without_an_app_id_nothing_but_Development_starts()
    {
        foreach (string environment in (string[])["Production", "Staging", "Test", "development "])
        {
            Assert.Throws<SettingsException>(() => Serving.Build(["--Bot:AppId", ""], environment));
        }
    }

    [Fact]
    public void Check_024_in_Production_keys_are_fetched_over_https_only()
    {
        var refused = Assert.Throws<SettingsException>(() => Serving.Build(guarded.Issuer.Settings, "Production"));
        Assert.Contains(refused.Problems, line => line.StartsWith("Bot:OpenIdMetadata: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_024_with_an_app_id_a_token_is_needed_in_Development_and_from_this_machine_too() =>
        await guarded.RefusesAsync(401, "token-missing", null);

    [Fact]
    public async Task Check_024_no_setting_changes_what_is_valid()
    {
        const string section = "--Authentication:Schemes:BotConnector";
        await using var open = await GuardedBot.StartAsync(settings:
        [
            $"{section}:ValidAudiences:0", "anybody", $"{section}:ValidIssuer", "https://evil.example", $"{section}:Authority", "https://evil.example",
            $"{section}:SigningKeys:0:Issuer", "https://evil.example", $"{section}:SigningKeys:0:Value", Convert.ToBase64String(new byte[32]),
            $"{section}:ForwardAuthenticate", "Nobody", "--Authentication:DefaultScheme", "Nobody",
        ]);
        await open.AcceptsAsync(open.Token().Sign());
        await open.RefusesAsync(401, "token-audience", $"Bearer {open.Token().With("aud", "anybody").Sign()}");
        await open.RefusesAsync(401, "token-issuer", $"Bearer {open.Token().With("iss", "https://evil.example").Sign()}");
        await open.RefusesAsync(401, "token-signature", $"Bearer {open.Token().Headed("alg", "HS256").Sign(new byte[32])}");
    }

    [Theory]
    [InlineData("Bot:SkipAuthentication")]
    [InlineData("Bot:DisableAuth")]
    public void Check_024_who_tries_to_switch_the_door_off_learns_that_there_is_no_such_setting(string key)
    {
        var refused = Assert.Throws<SettingsException>(() => Serving.Build([.. guarded.Issuer.Settings, $"--{key}", "true"], "Development"));
        Assert.StartsWith($"{key}: is no setting; ", Assert.Single(refused.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_asked_for_before_anything_of_the_body_is_read()
    {
        using var client = new TcpClient("127.0.0.1", guarded.Bot.Messages.Port);
        await client.GetStream().WriteAsync("POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
        byte[] answer = new byte[12];
        await client.GetStream().ReadExactlyAsync(answer, TestContext.Current.CancellationToken);
        Assert.Equal("HTTP/1.1 401", Encoding.ASCII.GetString(answer));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("[]")]
    public async Task Without_a_token_nobody_learns_whether_a_body_would_do(string body)
    {
        guarded.Bot.Authorization = null;
        Assert.Equal(401, (int)(await guarded.Bot.PostAsync(body)).StatusCode);
        Assert.Equal(401, (int)(await guarded.Bot.PostAsync(new string(' ', 1024 * 1024 + 1))).StatusCode);
        guarded.Bot.Authorization = $"Bearer {guarded.Token().Sign()}";
        Assert.Equal(400, (int)(await guarded.Bot.PostAsync(body)).StatusCode);
        Assert.Equal(413, (int)(await guarded.Bot.PostAsync(new string(' ', 1024 * 1024 + 1))).StatusCode);
    }

    [Theory]
    [InlineData("?access_token={0}")]
    [InlineData("?authorization=Bearer%20{0}")]
    public async Task A_token_in_the_address_is_none(string query)
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("Cookie", $"Authorization=Bearer {guarded.Token().Sign()}");
        http.DefaultRequestHeaders.Add("X-Forwarded-Authorization", $"Bearer {guarded.Token().Sign()}");
        using var content = new StringContent(guarded.Message().ToJsonString());
        using var response = await http.PostAsync(
            new Uri(guarded.Bot.Messages + query.Replace("{0}", guarded.Token().Sign(), StringComparison.Ordinal)), content, TestContext.Current.CancellationToken);
        Assert.Equal(401, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_is_told_without_a_token_and_with_a_wrong_one(string path)
    {
        using var http = new HttpClient();
        Assert.Equal(200, (int)(await http.GetAsync(new Uri(guarded.Bot.Messages, path), TestContext.Current.CancellationToken)).StatusCode);
        http.DefaultRequestHeaders.Add("Authorization", $"Bearer {guarded.Token().Sign(TestKey.Stranger)}");
        Assert.Equal(200, (int)(await http.GetAsync(new Uri(guarded.Bot.Messages, path), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task In_Production_the_clock_cannot_be_moved_and_nobody_is_let_in_while_the_issuer_cannot_be_reached()
    {
        string file = Path.Combine(Path.GetTempPath(), $"{Path.GetRandomFileName()}.db");
        await using var app = Serving.Build(
            [.. guarded.Issuer.Settings, "--Bot:OpenIdMetadata", "https://127.0.0.1:1/v1/.well-known/openidconfiguration", "--Bot:LoginHost", "https://127.0.0.1:1", "--Urls", "http://127.0.0.1:0", "--Storage:Sqlite:Path", file],
            "Production",
            services => services.AddSingleton<TimeProvider>(guarded.Bot.Clock));
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient { BaseAddress = new(app.Urls.First()) };
        Assert.Equal(404, await StatusAsync(http, "/dev/clock"));
        Assert.Equal(401, await StatusAsync(http, "/api/messages"));
        http.DefaultRequestHeaders.Add("Authorization", $"Bearer {guarded.Token().Sign()}");
        Assert.Equal(503, await StatusAsync(http, "/api/messages"));
        await app.StopAsync(TestContext.Current.CancellationToken);
    }

    private async Task<int> StatusAsync(HttpClient http, string path)
    {
        using var content = new StringContent(guarded.Message().ToJsonString());
        using var response = await http.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return (int)response.StatusCode;
    }
}
