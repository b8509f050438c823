using Microsoft.Playwright;

namespace CoachBot.EndToEnd;

/// <summary>A day logged by card and by line, corrected and taken back, in both languages, as a person sees it.</summary>
public sealed class LogADayTests(PlaygroundFixture playground) : IClassFixture<PlaygroundFixture>
{
    public static TheoryData<string, int, ColorScheme> Windows => new()
    {
        { "en", 1400, ColorScheme.Light },
        { "en", 360, ColorScheme.Dark },
        { "zh", 1400, ColorScheme.Dark },
        { "zh", 360, ColorScheme.Light },
    };

    [Fact]
    public async Task Debug()
    {
        var page = await playground.OpenAsync(1400, ColorScheme.Dark);
        await page.NarrowAsync(360);
        await page.SayAsync("log");
        await page.CardAsync("Log a day");
        await Task.Delay(500, TestContext.Current.CancellationToken);
        await page.KeepWindowAsync("d1");
    }
}
