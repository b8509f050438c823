using CoachBot.Bot.Configuration;
using CoachBot.Bot.Connector;
using CoachBot.Bot.Connector.Tokens;
using CoachBot.Bot.Identity;
using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Turns;
using Microsoft.Extensions.Time.Testing;

namespace CoachBot.Bot.Tests.Connector.Support;

/// <summary>Everything that sends, as the bot composes it, on a store of its own. The clock is the test's, and the network where it is said.</summary>
public sealed class Outbound : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("coachbot-").FullName;
    private readonly ServiceProvider services;

    /// <param name="identity">Who the bot is.</param>
    /// <param name="network">What carries requests to the connector and for tokens; null for real sockets.</param>
    /// <param name="adjust">Changes services.</param>
    public Outbound(BotIdentity? identity, HttpMessageHandler? network = null, Action<IServiceCollection>? adjust = null)
    {
        var configuration = new ConfigurationBuilder().AddCommandLine(["--Storage:Sqlite:Path", Path.Combine(folder, "coach.db")]).Build();
        var collection = new ServiceCollection()
            .AddMetrics()
            .AddCoach(Settings.ReadWithoutChannel(configuration, folder))
            .AddConnector(identity)
            .AddSingleton<TimeProvider>(Clock)
            .AddLogging(logging => logging.ClearProviders().AddProvider(Logs));
        if (network is not null)
        {
            collection.AddHttpClient<ConnectorClient>().ConfigurePrimaryHttpMessageHandler(() => network);
            collection.AddHttpClient(TokenHttp.Name).ConfigurePrimaryHttpMessageHandler(() => network);
        }

        adjust?.Invoke(collection);
        services = collection.BuildServiceProvider();
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));

    public LogLines Logs { get; } = new();

    public Sender Sender => services.GetRequiredService<Sender>();

    public AccessTokens Tokens => services.GetRequiredService<AccessTokens>();

    public IServiceProvider Services => services;

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Answers somebody; time stands still.</summary>
    public Task<SendResult> BeginReply(Destination to, Message? message = null) => Sender.SendAsync(new(message ?? Some.Text, to, SendKind.Reply));

    /// <summary>Answers somebody, and lets time pass slowly meanwhile.</summary>
    public Task<SendResult> ReplyAsync(Destination to, Message? message = null) => AdvanceUntilAsync(BeginReply(to, message), TimeSpan.FromMilliseconds(100));

    /// <summary>Lets time pass until something has ended; a wait may begin a moment after what it waits for.</summary>
    public async Task<T> AdvanceUntilAsync<T>(Task<T> ended, TimeSpan step)
    {
        for (int steps = 0; !ended.IsCompleted; steps++)
        {
            Assert.True(steps < 1_000, "It never ended.");
            Clock.Advance(step);
            await Task.WhenAny(ended, Task.Delay(5, TestContext.Current.CancellationToken));
        }

        return await ended;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
