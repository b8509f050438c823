using CoachBot.Bot.Channel;
using CoachBot.Bot.Configuration;
using CoachBot.Bot.Turns;
using CoachBot.Storage;
using CoachBot.Storage.Sqlite;

namespace CoachBot.Bot;

/// <summary>Which class is handed to whom.</summary>
public static class Services
{
    /// <summary>A connector that takes longer is taken for gone: what a person is told next waits behind it.</summary>
    private static readonly TimeSpan ConnectorPatience = TimeSpan.FromSeconds(30);

    /// <summary>Turns on a store, without a channel. The store is opened when it is first asked for; whoever starts asks at once.</summary>
    public static IServiceCollection AddCoach(this IServiceCollection services, Settings settings) => services
        .AddLogging()
        .AddSingleton(settings.Organisation)
        .AddSingleton<IRowStore>(_ => Open(settings.SqlitePath))
        .AddSingleton<PersonCache>()
        .AddSingleton<TurnHandler>()
#pragma warning disable RS0030 // The composition root is where the system clock comes in.
        .AddSingleton(TimeProvider.System);
#pragma warning restore RS0030

    /// <summary>The Bot Framework channel.</summary>
    public static IServiceCollection AddChannel(this IServiceCollection services)
    {
        services.AddHttpClient<ConnectorClient>(http => http.Timeout = ConnectorPatience).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            // A redirect could lead anywhere; the connector has no reason to send one.
            AllowAutoRedirect = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectTimeout = TimeSpan.FromSeconds(10),
        });
        return services
            .AddSingleton<Outbox>()
            .AddSingleton<Spoken>()
            .AddSingleton<BotAdapter>()
            .AddSingleton<MessagesEndpoint>();
    }

    private static SqliteRowStore Open(string path)
    {
        try
        {
            return SqliteRowStore.Open(path);
        }
        catch (Exception refused) when (refused is IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException)
        {
            string reason = refused.Message.ReplaceLineEndings(" ").TrimEnd('.');
            throw new SettingsException([$"Storage:Sqlite:Path: '{path}' is not accepted ({reason}); a file in a folder that exists and can be written to is."]);
        }
    }
}
