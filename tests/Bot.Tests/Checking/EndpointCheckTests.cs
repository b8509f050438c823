using System.IO.Compression;
using System.Net;
using CoachBot.Bot.Packaging;
using CoachBot.Bot.Tests.Connector.Support;
using CoachBot.Bot.Tests.Identity;
using CoachBot.Bot.Tests.Packaging;
using CoachBot.Bot.Tests.Support;

namespace CoachBot.Bot.Tests.Checking;

/// <summary>The messaging endpoint, from this machine and by its name, and the Teams app that names it.</summary>
public sealed class EndpointCheckTests : CheckRun
{
    private static readonly string[] NoNetwork = ["--Bot:OpenIdMetadata", Nowhere, "--Bot:LoginHost", Nowhere];

    [Theory]
    [InlineData(200, "answered 200 to a request without a token, not 401: what listens there is not this bot; stop it, or change Urls.")]
    [InlineData(404, "answered 404 to a request without a token, not 401: what listens there is not this bot; stop it, or change Urls.")]
    [InlineData(405, "answered 405 to a request without a token, not 401: what listens there is not this bot; stop it, or change Urls.")]
    [InlineData(503, "answered 503 to a request without a token, not 401: what listens there is not this bot; stop it, or change Urls.")]
    [InlineData(400, "answered 400 to a request without a token, not 401: the bot that runs there has no app id; start it with these settings.")]
    public async Task Whoever_answers_otherwise_than_the_bot_is_found_out(int status, string line)
    {
        await using var other = await FakeLogin.StartAsync();
        other.Instead = () => Results.StatusCode(status);
        var report = await CheckAsync([.. Identity, .. NoNetwork, "--Urls", other.Host.GetLeftPart(UriPartial.Authority)]);
        Assert.Equal(1, report.Code);
        Assert.Equal($"FAIL {other.Host}api/messages {line}", report.About("messaging endpoint"));
    }

    [Fact]
    public async Task A_bot_with_other_settings_is_found_out()
    {
        await using var guarded = await GuardedBot.StartAsync();
        var report = await CheckAsync("--Urls", guarded.Bot.Messages.GetLeftPart(UriPartial.Authority));
        Assert.Equal($"FAIL {guarded.Bot.Messages} wants a token: the bot that runs there has an app id, and Bot:AppId is empty here; check with its settings, or start it with these.", report.About("messaging endpoint"));
    }

    [Fact]
    public async Task A_bot_that_does_not_run_is_to_be_started()
    {
        var report = await CheckAsync("--Urls", Nowhere);
        Assert.Equal((1, $"FAIL {Nowhere}/api/messages does not answer (Connection refused (127.0.0.1:1)); start the bot with these settings, and check again."), (report.Code, report.About("messaging endpoint")));
    }

    [Theory]
    [InlineData("http://+:{0}")]
    [InlineData("http://0.0.0.0:{0};http://127.0.0.1:1")]
    [InlineData("http://localhost:{0}")]
    public async Task Every_way_to_write_this_machine_is_asked_here(string urls)
    {
        await using var bot = await BotHost.StartAsync();
        var report = await CheckAsync("--Urls", string.Format(System.Globalization.CultureInfo.InvariantCulture, urls, bot.Messages.Port));
        Assert.StartsWith("ok   ", report.About("messaging endpoint"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_another_one_every_time_is_not_taken_for_reached()
    {
        var report = await CheckAsync("--Urls", "http://127.0.0.1:0");
        Assert.StartsWith("-    not checked: Urls is http://127.0.0.1:0", report.About("messaging endpoint"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401, "ok   https://coach.contoso.com/api/messages answers, and refuses who has no token; it has to be the messaging endpoint of the bot's Azure resource.")]
    [InlineData(404, "FAIL https://coach.contoso.com/api/messages answered 404 to a request without a token, not 401: what stands behind that name is not this bot; mend the proxy in front of it, or run package again with the right --domain.")]
    [InlineData(null, "-    not checked: https://coach.contoso.com/api/messages is not reached from here (No such host is known); post to it from outside, where it has to answer 401.")]
    public async Task The_name_that_the_Teams_app_gives_is_asked(int? status, string line)
    {
        if (status is { } code)
        {
            Outside = _ => new((HttpStatusCode)code);
        }

        await PackageAsync(AppId);
        var report = await CheckAsync([.. Identity, .. NoNetwork, "--app", At("app.zip")]);
        Assert.Equal(line, report.About("public address"));
        Assert.Equal($"ok   {At("app.zip")} is the app of bot {AppId} at {PackagedApp.Domain}.", report.About("Teams app"));
    }

    [Fact]
    public async Task The_Teams_app_of_another_bot_is_found_out()
    {
        const string Other = "99999999-bbbb-4ccc-8ddd-000000000009";
        await PackageAsync(Other);
        var report = await CheckAsync([.. Identity, .. NoNetwork, "--app", At("app.zip")]);
        Assert.Equal($"FAIL {At("app.zip")} is the app of bot {Other}, but Bot:AppId is {AppId}; run package again with --app-id {AppId}, or mend Bot:AppId.", report.About("Teams app"));

        var nobody = await CheckAsync("--app", At("app.zip"));
        Assert.Equal($"FAIL {At("app.zip")} is the app of bot {Other}, and Bot:AppId is empty; set it.", nobody.About("Teams app"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("not a zip")]
    [InlineData("zip:other.json:{}")]
    [InlineData("zip:manifest.json:{")]
    [InlineData("zip:manifest.json:[]")]
    [InlineData("""zip:manifest.json:{"bots":[]}""")]
    [InlineData("""zip:manifest.json:{"bots":[{"botId":1}]}""")]
    public async Task A_file_that_is_no_Teams_app_is_told(string? content)
    {
        if (content?.Split(':', 3) is ["zip", var name, var json])
        {
            await using var zip = await ZipFile.OpenAsync(At("app.zip"), ZipArchiveMode.Create, TestContext.Current.CancellationToken);
            await using var entry = await zip.CreateEntry(name).OpenAsync(TestContext.Current.CancellationToken);
            await entry.WriteAsync(System.Text.Encoding.UTF8.GetBytes(json), TestContext.Current.CancellationToken);
        }
        else if (content is not null)
        {
            await File.WriteAllTextAsync(At("app.zip"), content, TestContext.Current.CancellationToken);
        }

        var report = await CheckAsync("--app", At("app.zip"));
        Assert.Equal(1, report.Code);
        Assert.StartsWith($"FAIL {At("app.zip")} cannot be read (", report.About("Teams app"), StringComparison.Ordinal);
        Assert.EndsWith("); write it with package.", report.About("Teams app"), StringComparison.Ordinal);
    }

    private async Task PackageAsync(string appId) =>
        Assert.Equal(0, await PackageCommand.RunAsync(["--app-id", appId, "--domain", PackagedApp.Domain, "--out", At("app.zip"), "--overwrite"]));
}
