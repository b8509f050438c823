using CoachBot.Bot.Playground;

namespace CoachBot.Bot.Tests.Configuration;

/// <summary>The playground has no tokens, so it is served without an app id, whatever is set.</summary>
public sealed class PlayTests
{
    [Fact]
    public async Task An_app_id_is_taken_away_and_a_line_says_so()
    {
        await using var output = new StringWriter();
        string[] args = ["--Bot:AppId", "11111111-2222-3333-4444-555555555555", "--Bot:Cloud", "Mars"];
        string[] more = await PlayCommand.WithoutAppIdAsync(args, output);
        Assert.Equal("Bot:AppId is 11111111-2222-3333-4444-555555555555; the playground has no tokens, so play goes on without an app id.", output.ToString().TrimEnd());

        string folder = Directory.CreateTempSubdirectory("coachbot-").FullName;
        await using (var app = Serving.Build([.. args, .. more, "--Urls", "http://127.0.0.1:0", "--Storage:Sqlite:Path", Path.Combine(folder, "coach.db")], "Development"))
        {
            await app.StartAsync(TestContext.Current.CancellationToken);
            using var http = new HttpClient();
            using var body = new StringContent("{}");
            using var answer = await http.PostAsync(new Uri($"{app.Urls.First()}/api/messages"), body, TestContext.Current.CancellationToken);
            Assert.Equal(400, (int)answer.StatusCode);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Without_one_nothing_is_said()
    {
        await using var output = new StringWriter();
        Assert.Empty(await PlayCommand.WithoutAppIdAsync([], output));
        Assert.Equal("", output.ToString());
    }
}
