using CoachBot.Bot.Packaging;
using CoachBot.Bot.Tests.Identity;
using CoachBot.Bot.Tests.Packaging;
using CoachBot.Bot.Tests.Support;

namespace CoachBot.Bot.Tests.Checking;

/// <summary>The check from the outside: what it says when all is well, when it cannot run, and how it ends.</summary>
public sealed class WholeCheckTests : CheckRun
{
    [Fact]
    public async Task All_that_is_well_is_told_in_nine_lines_and_the_code_is_0()
    {
        await using var issuer = await FakeIssuer.StartAsync();
        await using var bot = await BotHost.StartAsync(settings: issuer.Settings);
        Assert.Equal(0, await PackageCommand.RunAsync(["--app-id", AppId, "--domain", PackagedApp.Domain, "--out", At("app.zip")]));
        Outside = request => new(request.RequestUri!.AbsoluteUri == $"https://{PackagedApp.Domain}/api/messages" ? System.Net.HttpStatusCode.Unauthorized : System.Net.HttpStatusCode.NotFound);

        var report = await CheckAsync([.. issuer.Settings, "--Urls", bot.Messages.GetLeftPart(UriPartial.Authority), "--app", At("app.zip")]);

        Assert.Equal(
            ["settings", "store", "queue", "channel keys", "clock", "token", "messaging endpoint", "public address", "Teams app"],
            report.Lines.Select(line => line[5..23].TrimEnd()));
        Assert.All(report.Lines, line => Assert.StartsWith("ok   ", line, StringComparison.Ordinal));
        Assert.All(report.Lines, line => Assert.DoesNotContain(Secret, line, StringComparison.Ordinal));
        Assert.Equal((0, ""), (report.Code, report.Errors));
        Assert.Equal(["app.zip"], Left);
        Assert.Empty(bot.Connector.All);
    }

    [Fact]
    public async Task Without_an_app_id_what_does_not_apply_is_not_taken_for_well()
    {
        await using var bot = await BotHost.StartAsync();
        var report = await CheckAsync("--Urls", bot.Messages.GetLeftPart(UriPartial.Authority));
        Assert.Equal(0, report.Code);
        Assert.Equal(
            ["ok", "ok", "ok", "-", "-", "-", "ok", "-", "-"],
            report.Lines.Select(line => line[..5].TrimEnd()));
    }

    [Fact]
    public async Task Wrong_settings_are_told_each_and_what_depends_on_them_is_said_to_be_unchecked()
    {
        var report = await CheckAsync("--Bot:AppId", "x", "--Coach:Language", "fr");
        Assert.Equal(1, report.Code);
        Assert.Contains("FAIL settings           Bot:AppId: 'x' is not accepted; a GUID such as 11111111-2222-3333-4444-555555555555 is.", report.Lines);
        Assert.Contains("FAIL settings           Coach:Language: 'fr' is not accepted; zh-Hans and en are.", report.Lines);
        Assert.Equal("-    not checked, for it depends on the settings: mend them, and check again.", report.About("all else"));
        Assert.Empty(Left);
    }

    [Theory]
    [InlineData("coachbot.zip", "'coachbot.zip' is not accepted; check takes --app FILE.zip and settings. Say help for what can be called.")]
    [InlineData("--ap=coachbot.zip", "'--ap=coachbot.zip' is not accepted; --app, settings such as --Storage:Sqlite:Path are. Say help for what can be called.")]
    [InlineData("--app", "--app lacks its value. Say help for what can be called.")]
    public async Task A_call_that_is_not_understood_ends_with_2(string arg, string line)
    {
        var report = await CheckAsync(arg);
        Assert.Equal((2, line), (report.Code, report.Errors.TrimEnd()));
        Assert.Empty(report.Lines);
    }
}
