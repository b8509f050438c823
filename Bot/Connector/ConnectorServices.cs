using CoachBot.Bot.Channel;
using CoachBot.Bot.Connector.Handlers;
using CoachBot.Bot.Connector.Tokens;
using CoachBot.Bot.Identity;
using CoachBot.Bot.Turns;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Polly.Telemetry;

namespace CoachBot.Bot.Connector;

/// <summary>What sends. A request passes the handlers in the order in which they are added here.</summary>
public static class ConnectorServices
{
    private static readonly TimeSpan LoginPatience = TimeSpan.FromSeconds(10);

    /// <summary>Registers it.</summary>
    /// <param name="services">Where.</param>
    /// <param name="identity">Who the bot is; null where only this machine is served, which wants neither tokens nor sparing.</param>
    /// <exception cref="Configuration.SettingsException">The identity's certificate cannot be loaded.</exception>
    public static IServiceCollection AddConnector(this IServiceCollection services, BotIdentity? identity)
    {
        services.TryAddSingleton(new ServiceUrls(identity));
        services
            .AddSingleton(ConnectorPatience.Default)
            .AddSingleton<ReferenceUpdates>()
            .AddSingleton<PausedTenants>()
            .AddSingleton<SendMetrics>()
            .AddSingleton<Remedies>()
            .AddSingleton<Sender>()
            .AddSingleton<Roster>()
            .AddTransient<TrustedUrlHandler>()
            .AddTransient<PatienceHandler>();
        var requests = services.AddHttpClient<ConnectorClient>(http => http.Timeout = Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers() // of the library: they log whole addresses, and headers when told to
            .ConfigurePrimaryHttpMessageHandler(provider => ConnectorSockets.Create(provider.GetRequiredService<ConnectorPatience>()))
            .AddHttpMessageHandler<TrustedUrlHandler>();
        services.Configure<TelemetryOptions>(Retries.LogRepetitionsOnly);
        requests.AddResilienceHandler("retries", (pipeline, context) => Retries.Add(pipeline, context.ServiceProvider.GetRequiredService<TimeProvider>()));
        if (identity is not null)
        {
            services.AddTokens(identity).AddSingleton<SendPace>().AddTransient<PaceHandler>().AddTransient<TokenHandler>();
            requests.AddHttpMessageHandler<PaceHandler>().AddHttpMessageHandler<TokenHandler>();
        }

        requests.AddHttpMessageHandler<PatienceHandler>();
        return services;
    }

    private static IServiceCollection AddTokens(this IServiceCollection services, BotIdentity identity)
    {
        var certificate = Certificates.Load(identity.Credential);
        var requests = services.AddHttpClient(TokenHttp.Name, http => http.Timeout = LoginPatience)
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) });
        if (LoginAddress.IsPlain(identity))
        {
            requests.AddHttpMessageHandler(() => new LoginAddress.PlainHandler(identity));
        }

        return services
            .AddSingleton<TokenHttp>()
            .AddSingleton(provider => TokenRequests.Of(identity, certificate, provider.GetRequiredService<TokenHttp>()))
            .AddSingleton<AccessTokens>();
    }
}
