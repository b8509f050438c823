using CoachBot.Bot.Channel;
using CoachBot.Bot.Channel.Invokes;
using CoachBot.Bot.Configuration;
using CoachBot.Bot.Connector;
using CoachBot.Bot.Development;
using CoachBot.Bot.Files;
using CoachBot.Bot.Identity;
using CoachBot.Bot.Memory;
using CoachBot.Bot.Teams;
using CoachBot.Bot.Turns;
using CoachBot.Bot.WakeUps;

namespace CoachBot.Bot;

/// <summary>Which class is handed to whom.</summary>
public static class Services
{
#pragma warning disable RS0030 // The composition root is where the system clock comes in.
    internal static TimeProvider SystemClock => TimeProvider.System;
#pragma warning restore RS0030

    /// <summary>Turns on a store, without a channel. The store is opened when it is first asked for; whoever starts asks at once.</summary>
    public static IServiceCollection AddCoach(this IServiceCollection services, Settings settings) => services
        .AddLogging()
        .AddSingleton(settings.Organisation)
        .AddSingleton(_ => Stores.OpenRows(settings.Storage))
        .AddSingleton(provider => Stores.OpenWakeUps(settings.Storage, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<PersonCache>()
        .AddSingleton<OrganisationCache>()
        .AddSingleton<PersonReader>()
        .AddSingleton<TurnQueue>()
        .AddSingleton<TurnHandler>()
        .AddSingleton(SystemClock);

    /// <summary>What the coach does unasked, when it is due.</summary>
    public static IServiceCollection AddWakeUps(this IServiceCollection services, Settings settings) => services
        .AddSingleton(new WakeUpRhythm(Stores.IdleTimeOf(settings.Storage), settings.SendsPerSecond))
        .AddSingleton<TenantPace>()
        .AddSingleton<DeliveryClaims>()
        .AddSingleton<WakeUpAnswers>()
        .AddSingleton<MonthlyFit>()
        .AddSingleton<WakeUpHandler>()
        .AddHostedService<WakeUpPump>();

    /// <summary>A clock that can be moved, for trying out. It takes the place of the system's.</summary>
    public static IServiceCollection AddMovableClock(this IServiceCollection services) => services
        .AddSingleton(new MovableClock(SystemClock))
        .AddSingleton<TimeProvider>(provider => provider.GetRequiredService<MovableClock>());

    /// <summary>Who may call, and where answers may go.</summary>
    public static IServiceCollection AddTrust(this IServiceCollection services, BotIdentity? identity)
    {
        var serviceUrls = new ServiceUrls(identity);
        services.AddSingleton(serviceUrls).AddSingleton<ReceiveMetrics>().AddSingleton(provider => new ChannelTrust(
            identity, serviceUrls, provider.GetRequiredService<ReceiveMetrics>(), provider.GetRequiredService<ILogger<ChannelTrust>>()));
        return identity is null ? services : services.AddChannelTokens(identity);
    }

    /// <summary>The Bot Framework channel.</summary>
    public static IServiceCollection AddChannel(this IServiceCollection services, Settings settings) => services
        .AddConnector(settings.Identity)
        .AddUploads()
        .AddDownloads()
        .AddSingleton<Outbox>()
        .AddSingleton<Spoken>()
        .AddSingleton<Mentions>()
        .AddSingleton<BotAdapter>()
        .AddSingleton<SearchInvoke>()
        .AddSingleton<InvokeHandler>()
        .AddSingleton<GroupRegister>()
        .AddSingleton<GroupGreeter>()
        .AddSingleton<MessagesEndpoint>()
        .AddHostedService<LastTurns>(); // before whatever takes turns of its own, for they are stopped the other way round
}
