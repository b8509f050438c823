using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using CoachBot.Tests.Shared;
using Microsoft.Playwright;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.EndToEnd;

/// <summary>The bot and the playground as `play` starts them, and a browser to drive them with.</summary>
public class PlaygroundFixture : IAsyncLifetime
{
    /// <summary>Every `play` puts the playground's files in place anew, and one at a time can.</summary>
    private static readonly SemaphoreSlim Gate = new(1);

    private readonly string folder = Directory.CreateTempSubdirectory("coachbot-e2e-").FullName;
    private Process? bot;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Where the screenshots go, for a person to look at.</summary>
    public static string Screenshots { get; } = Path.Combine(Repository.Root, "artifacts", "screenshots");

    /// <summary>The bot's address.</summary>
    public Uri Bot { get; } = new($"http://127.0.0.1:{Loopback.FreePort()}");

    /// <summary>The playground's address.</summary>
    public string Address { get; private set; } = "";

    /// <summary>What is set beyond the addresses and the store, as on a command line.</summary>
    protected virtual string[] Settings => [];

    public async ValueTask InitializeAsync()
    {
        if (Machine.Missing is not null)
        {
            return;
        }

        Directory.CreateDirectory(Screenshots);
        await Gate.WaitAsync();
        try
        {
            Address = await StartBotAsync();
        }
        finally
        {
            Gate.Release();
        }

        playwright = await Playwright.CreateAsync();
        browser = await Machine.LaunchAsync(playwright);
    }

    /// <summary>Puts the bot's clock forward.</summary>
    /// <returns>What it shows then.</returns>
    public async Task<Instant> AdvanceAsync(Duration step)
    {
        using var http = new HttpClient();
        string period = $"PT{(long)step.TotalSeconds}S";
        using var answer = await http.PostAsJsonAsync(new Uri(Bot, "/dev/clock"), new { advance = period }, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return InstantPattern.General.Parse(body.GetProperty("now").GetString()!).Value;
    }

    /// <summary>Opens the playground and chooses a language.</summary>
    public async Task<TeamsPage> OpenAsync(Words words, int width = TeamsPage.Wide)
    {
        var page = await OpenAsync(width);
        await page.SayAsync(words.ChooseLanguage);
        await page.SeesAsync(words.LanguageChosen);
        return page;
    }

    /// <summary>Opens the playground in a window of its own.</summary>
    public async Task<TeamsPage> OpenAsync(int width)
    {
        var context = await browser!.NewContextAsync(new() { ViewportSize = new() { Width = TeamsPage.Wide, Height = 1400 } });
        var page = await context.NewPageAsync();
        // Fonts and animations of the playground's page come from elsewhere and are not needed.
        await page.RouteAsync(url => !url.StartsWith(Address, StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal), route => route.AbortAsync());
        return await TeamsPage.OpenAsync(page, Address, width);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        playwright?.Dispose();
        bot?.Kill(entireProcessTree: true);
        bot?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<string> StartBotAsync()
    {
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "Bot.dll"), "play",
            "--Urls", Bot.GetLeftPart(UriPartial.Authority),
            "--Play:Port", $"{Loopback.FreePort()}",
            "--Play:Folder", Path.Combine(Repository.Root, "artifacts", "playground"),
            "--Storage:Sqlite:Path", Path.Combine(folder, "coach.db"),
            .. Settings,
        ];
        bot = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        while (await bot.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Playground: ", StringComparison.Ordinal))
            {
                _ = bot.StandardOutput.ReadToEndAsync();
                return line["Playground: ".Length..];
            }
        }

        await bot.WaitForExitAsync();
        throw new InvalidOperationException($"`play` ended with code {bot.ExitCode} before the playground was ready.");
    }
}
