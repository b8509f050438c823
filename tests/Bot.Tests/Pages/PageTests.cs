using System.Text.RegularExpressions;
using CoachBot.Bot.Configuration;
using CoachBot.Bot.Tests.Packaging;
using CoachBot.Bot.Tests.Support;

namespace CoachBot.Bot.Tests.Pages;

/// <summary>The pages that Teams shows people before they install the app.</summary>
public sealed class PageTests(PackagedApp app) : IClassFixture<PackagedApp>
{
    [Fact]
    public async Task Every_page_that_the_packaged_manifest_names_is_served()
    {
        var developer = app.Manifest["developer"]!.AsObject();
        string[] pages = [.. developer.Where(entry => entry.Key.EndsWith("Url", StringComparison.Ordinal)).Select(entry => entry.Value!.GetValue<string>())];
        Assert.Equal(3, pages.Length);
        await using var bot = await BotHost.StartAsync();
        foreach (string page in pages)
        {
            Assert.StartsWith($"https://{PackagedApp.Domain}/", page, StringComparison.Ordinal);
            using var answer = await GetAsync(bot, new Uri(page).AbsolutePath, "en");
            Assert.Equal((200, "text/html; charset=utf-8"), ((int)answer.StatusCode, $"{answer.Content.Headers.ContentType}"));
        }
    }

    [Theory]
    [InlineData("en-US,en;q=0.9", "en")]
    [InlineData("zh-CN,zh;q=0.9,en;q=0.8", "zh-Hans")]
    [InlineData("en;q=0.5,zh-TW", "zh-Hans")]
    [InlineData("fr,en;q=0.1", "en")]
    [InlineData("en;q=0", "zh-Hans")]
    [InlineData("fr", "zh-Hans")]
    [InlineData("*", "zh-Hans")]
    [InlineData(";;;q=x", "zh-Hans")]
    [InlineData(null, "zh-Hans")]
    public async Task A_page_is_in_the_readers_language_or_the_organisations(string? accepted, string language)
    {
        await using var bot = await BotHost.StartAsync();
        using var answer = await GetAsync(bot, "/privacy", accepted);
        string page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains($"<html lang=\"{language}\">", page, StringComparison.Ordinal);
        Assert.Equal(language, Assert.Single(answer.Content.Headers.ContentLanguage));
        Assert.Contains("Accept-Language", answer.Headers.Vary);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/privacy")]
    [InlineData("/terms")]
    public async Task A_page_runs_and_loads_nothing_and_says_the_same_in_both_languages(string path)
    {
        await using var bot = await BotHost.StartAsync();
        using var english = await GetAsync(bot, path, "en");
        using var chinese = await GetAsync(bot, path, "zh");
        string[] pages = [await english.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), await chinese.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)];
        Assert.All(pages, page => Assert.DoesNotMatch("<(script|style|img|link|form|iframe)|style=|\\son[a-z]+=|http|\\$\\{", page));
        Assert.StartsWith("default-src 'none'", Assert.Single(english.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal(Skeleton(pages[0]), Skeleton(pages[1]));
    }

    [Fact]
    public async Task Whom_to_ask_is_named_as_it_is_set_and_is_no_markup()
    {
        await using var bot = await BotHost.StartAsync(settings: ["--Coach:Contact", "Ann <ann@contoso.example> & co"]);
        foreach (string path in (string[])["/", "/privacy", "/terms"])
        {
            using var answer = await GetAsync(bot, path, "en");
            Assert.Contains("Ann &lt;ann@contoso.example&gt; &amp; co", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        await using var nobody = await BotHost.StartAsync();
        using var page = await GetAsync(nobody, "/privacy", "en");
        Assert.Contains("Ask: the Teams administrator of your company.", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public void A_contact_that_is_no_line_stops_the_start()
    {
        var refused = Assert.Throws<SettingsException>(() => Serving.Build(["--Coach:Contact", new string('x', 201)], "Development"));
        Assert.Equal(["Coach:Contact: is not accepted; a name, an address or a telephone number in one line of up to 200 characters is."], refused.Problems);
    }

    private static string Skeleton(string page) => string.Join(' ', Regex.Matches(page, "</?[a-z0-9]+").Select(tag => tag.Value));

    private static async Task<HttpResponseMessage> GetAsync(BotHost bot, string path, string? accepted)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(bot.Messages, path));
        if (accepted is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        }

        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
