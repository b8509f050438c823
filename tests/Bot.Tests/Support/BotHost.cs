using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Bot.Connector;
using CoachBot.Bot.Connector.Tokens;
using CoachBot.Bot.Tests.Connector.Support;
using CoachBot.Bot.WakeUps;
using CoachBot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace CoachBot.Bot.Tests.Support;

/// <summary>The real bot on a real port with a store of its own; only the connector and the clock are the test's.</summary>
public sealed class BotHost : IAsyncDisposable
{
    private readonly HttpClient http = new();
    private readonly string folder;
    private readonly string[] settings;
    private WebApplication app;

    private BotHost(WebApplication app, string folder, string[] settings, FakeConnector connector, FakeTimeProvider clock, LogLines logs)
    {
        (this.app, this.folder, this.settings, Connector, Clock, Logs) = (app, folder, settings, connector, clock, logs);
    }

    public FakeConnector Connector { get; }

    /// <summary>Stands at Monday 23 November 2026, 18:00 in Shanghai.</summary>
    public FakeTimeProvider Clock { get; }

    public LogLines Logs { get; }

    public CountingStore Store => (CountingStore)app.Services.GetRequiredService<IRowStore>();

    public IWakeUpQueue WakeUps => app.Services.GetRequiredService<IWakeUpQueue>();

    public WakeUpPump Pump => app.Services.GetServices<IHostedService>().OfType<WakeUpPump>().Single();

    public T Service<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    /// <summary>The Authorization header of what is posted; none without an app id.</summary>
    public string? Authorization { get; set; }

    public IServiceProvider Services => app.Services;

    public Uri Messages => new($"{app.Urls.First()}/api/messages");

    /// <param name="adjust">Changes services of the bot beyond the clock and the store.</param>
    /// <param name="settings">Settings beyond the address and the store, as the command line has them.</param>
    public static async Task<BotHost> StartAsync(Action<IServiceCollection>? adjust = null, params string[] settings)
    {
        string folder = Directory.CreateTempSubdirectory("coachbot-").FullName;
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));
        var logs = new LogLines();
        var host = new BotHost(Build(folder, settings, clock, logs, adjust), folder, settings, await FakeConnector.StartAsync(), clock, logs);
        await host.app.StartAsync();
        return host;
    }

    /// <summary>Ends the process, as far as a test can, and starts another on the same file.</summary>
    public async Task RestartAsync()
    {
        await app.DisposeAsync();
        app = Build(folder, settings, Clock, Logs);
        await app.StartAsync();
    }

    /// <summary>Tells the process to end, as an operator does, and waits until it is done with what it has begun.</summary>
    public Task StopAsync() => app.StopAsync(TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> PostAsync(JsonNode activity) => PostAsync(activity.ToJsonString());

    public async Task<HttpResponseMessage> PostAsync(string body, string? correlation = null)
    {
        using var content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var request = new HttpRequestMessage(HttpMethod.Post, Messages) { Content = content };
        // A body that is refused by its length is then not sent at all, instead of being cut off half-way.
        request.Headers.ExpectContinue = body.Length > 1024 * 1024;
        if (correlation is not null)
        {
            request.Headers.TryAddWithoutValidation("MS-CV", correlation);
        }

        if (Authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", Authorization);
        }

        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> SendAsync(HttpMethod method)
    {
        return http.SendAsync(new(method, Messages), TestContext.Current.CancellationToken);
    }

    /// <summary>Says something, and gives what was answered.</summary>
    public async Task<IReadOnlyList<Sent>> SayAsync(string text, string id)
    {
        int before = Connector.All.Count;
        using var response = await PostAsync(Activities.Message(Connector.Url, text, id));
        Assert.Equal(202, (int)response.StatusCode);
        return [.. Connector.All.Skip(before).Where(sent => sent.ReplyTo == id)];
    }

    /// <summary>Lets time pass until a request is answered; it may take a moment until the server has begun to wait.</summary>
    public async Task AdvanceUntilAsync(Task answered, TimeSpan step)
    {
        while (!answered.IsCompleted)
        {
            Clock.Advance(step);
            await Task.WhenAny(answered, Task.Delay(20, TestContext.Current.CancellationToken));
        }
    }

    /// <summary>Lets time pass, in steps, until something has happened; the pump begins to wait only after it has looked at the queue.</summary>
    public async Task AdvanceUntilAsync(Func<bool> happened, TimeSpan step)
    {
        for (int steps = 0; !happened(); steps++)
        {
            Assert.True(steps < 1_000, "It never happened.");
            await AdvanceAsync(step);
        }
    }

    /// <summary>Lets time pass, and what it sets off begin.</summary>
    public Task AdvanceAsync(TimeSpan step)
    {
        Clock.Advance(step);
        return Task.Delay(10, TestContext.Current.CancellationToken);
    }

    /// <summary>Loses every wake-up that waits, as a queue that was cleared by mistake would.</summary>
    public void LoseWakeUps()
    {
        using var file = new SqliteConnection($"Data Source={Path.Combine(folder, "coach.db")};Pooling=False");
        file.Open();
        using var command = file.CreateCommand();
        command.CommandText = "DELETE FROM wakeups";
        Assert.NotEqual(0, command.ExecuteNonQuery());
    }

    /// <summary>Sends a card action, and gives the status and what was answered.</summary>
    public async Task<(int Status, JsonElement Body)> InvokeAsync(JsonNode activity)
    {
        using var response = await PostAsync(activity);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return ((int)response.StatusCode, json.RootElement.Clone());
    }

    /// <summary>Met and welcomed, with everything up to here forgotten.</summary>
    public async Task<BotHost> WelcomedAsync()
    {
        await SayAsync("hi", "welcome");
        await SayAsync("skip", "no-estimate");
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await Connector.DisposeAsync();
        http.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static WebApplication Build(string folder, string[] settings, FakeTimeProvider clock, LogLines logs, Action<IServiceCollection>? adjust = null) => Serving.Build(
        ["--Urls", "http://127.0.0.1:0", "--Storage:Sqlite:Path", Path.Combine(folder, "coach.db"), .. settings],
        "Development",
        services =>
        {
            services.AddSingleton<TimeProvider>(clock);
            services.AddLogging(logging => logging.ClearProviders().AddProvider(logs));
            var store = services.Last(service => service.ServiceType == typeof(IRowStore));
            services.AddSingleton<IRowStore>(provider => new CountingStore((IRowStore)store.ImplementationFactory!(provider)));
            AddWithIdentity(services);
            adjust?.Invoke(services);
        });

    /// <summary>What a bot with an app id needs beside: tokens from nowhere, and a pace that does not wait for a clock which stands still.</summary>
    private static void AddWithIdentity(IServiceCollection services)
    {
#pragma warning disable RS0030 // The pace is not what is tested here.
        services.AddSingleton(new SendPace(TimeProvider.System));
#pragma warning restore RS0030
        services.AddHttpClient(TokenHttp.Name).ConfigurePrimaryHttpMessageHandler(() => new Wire());
    }
}
