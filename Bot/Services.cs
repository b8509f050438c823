using CoachBot.Bot.Channel;
using CoachBot.Bot.Configuration;
using CoachBot.Bot.Turns;
using CoachBot.Storage;
using CoachBot.Storage.Sqlite;

namespace CoachBot.Bot;

/// <summary>Which class is handed to whom.</summary>
public static class Services
{
    /// <summary>Turns on a store, without a channel.</summary>
    public static IServiceCollection AddCoach(this IServiceCollection services, Settings settings) => services
        .AddSingleton(settings.Organisation)
        .AddSingleton<IRowStore>(_ => SqliteRowStore.Open(settings.SqlitePath))
        .AddSingleton<PersonCache>()
        .AddSingleton<TurnHandler>()
#pragma warning disable RS0030 // The composition root is where the system clock comes in.
        .AddSingleton(TimeProvider.System);
#pragma warning restore RS0030

    /// <summary>The Bot Framework channel.</summary>
    public static IServiceCollection AddChannel(this IServiceCollection services)
    {
        services.AddHttpClient<ConnectorClient>().ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            // A redirect could lead anywhere; the connector has no reason to send one.
            AllowAutoRedirect = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectTimeout = TimeSpan.FromSeconds(10),
        });
        return services
            .AddSingleton<Delivered>()
            .AddSingleton<BotAdapter>()
            .AddSingleton<MessagesEndpoint>();
    }
}
