using CoachBot.Dialogs;
using Microsoft.Playwright;

namespace CoachBot.EndToEnd;

/// <summary>Every card in the official renderer, light and dark, at a desk and on a phone. The playground knows no dark theme; this shows it.</summary>
public sealed class GalleryTests
{
    [Theory]
    [InlineData(Language.English, "light", 480)]
    [InlineData(Language.English, "dark", 480)]
    [InlineData(Language.English, "light", 300)]
    [InlineData(Language.Chinese, "dark", 480)]
    [InlineData(Language.Chinese, "light", 300)]
    [InlineData(Language.Chinese, "dark", 300)]
    public async Task Every_card_fits_its_window_and_is_understood_by_the_official_renderer(Language language, string theme, int width)
    {
        Needs.Everything(Machine.Missing);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Machine.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        string config = await OpenAsync(page, theme, width);
        Directory.CreateDirectory(PlaygroundFixture.Screenshots);

        foreach (var (name, card) in Gallery.Cards(language))
        {
            var problems = await page.EvaluateAsync<string[]>("([card, config]) => draw(JSON.parse(card), JSON.parse(config))", new[] { card, config });
            await page.Locator("#card").ScreenshotAsync(new() { Path = Path.Combine(PlaygroundFixture.Screenshots, $"gallery-{language.Tag()}-{theme}-{width}-{name}.png") });
            Assert.True(problems.Length == 0, $"{name}: {string.Join("; ", problems)}");
        }
    }

    private static async Task<string> OpenAsync(IPage page, string theme, int width)
    {
        string folder = await Installed.Value;
        await page.SetContentAsync($"<body style=\"margin:0;font-family:'Noto Sans','Noto Sans CJK SC'\"><div id=card style=\"width:{width}px;overflow:hidden\"></div></body>");
        await page.AddStyleTagAsync(new() { Path = Path.Combine(folder, "node_modules", "adaptivecards", "dist", "adaptivecards.css") });
        await page.AddScriptTagAsync(new() { Path = Path.Combine(folder, "node_modules", "markdown-it", "dist", "markdown-it.min.js") });
        await page.AddScriptTagAsync(new() { Path = Path.Combine(folder, "node_modules", "adaptivecards", "dist", "adaptivecards.min.js") });
        await page.AddScriptTagAsync(new() { Path = Path.Combine(folder, "draw.js") });
        return await File.ReadAllTextAsync(Path.Combine(folder, $"hostconfig.{theme}.json"));
    }

    private static readonly Lazy<Task<string>> Installed = new(() => Npm.InstallAsync(Path.Combine(Repository.Root, "tests", "EndToEnd", "gallery")));
}
