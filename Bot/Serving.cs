using System.Net.Sockets;
using CoachBot.Bot.Channel;
using CoachBot.Bot.Configuration;
using CoachBot.Bot.Development;
using CoachBot.Bot.Files;
using CoachBot.Bot.Health;
using CoachBot.Bot.Pages;
using CoachBot.Storage;

namespace CoachBot.Bot;

/// <summary>Serves the bot over HTTP. With the services, this is the composition root.</summary>
public static class Serving
{
    /// <summary>Serves until the process is told to stop.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        await using var app = Build(args);
        await StartAsync(app);
        await app.WaitForShutdownAsync();
        return 0;
    }

    /// <summary>Starts to listen.</summary>
    /// <exception cref="SettingsException">The address cannot be listened on.</exception>
    public static async Task StartAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception failed) when (failed is IOException or SocketException)
        {
            throw ListeningSettings.Taken(app.Configuration["Urls"], failed);
        }
    }

    /// <summary>The server, ready to run.</summary>
    /// <param name="args">Settings from the command line.</param>
    /// <param name="environment">The environment; null for the one the process was started in.</param>
    /// <param name="adjust">Changes services before the server is built; tests put a clock of their own in.</param>
    /// <exception cref="SettingsException">A setting is wrong, or the store cannot be opened.</exception>
    public static WebApplication Build(string[] args, string? environment = null, Action<IServiceCollection>? adjust = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            Args = args,
            EnvironmentName = environment,
            ContentRootPath = AppContext.BaseDirectory,
        });
        var settings = Settings.Read(builder.Configuration, builder.Environment);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MessagesEndpoint.MaxBody;
        });

        // What keeps the host from starting is told in one line instead.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);

        // What is wrong with a token is told in one word: the library quotes from it.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Authentication", LogLevel.None);
        builder.Services.AddCoach(settings).AddTrust(settings.Identity).AddChannel(settings).AddWakeUps(settings).AddHealth();
        if (settings.Identity is null)
        {
            builder.Services.AddLocalFiles(settings); // Without an app id it is not Teams, which alone keeps files.
        }

        if (builder.Environment.IsDevelopment())
        {
            builder.Services.AddMovableClock();
        }

        adjust?.Invoke(builder.Services);

        var app = builder.Build();
        app.Services.GetRequiredService<IRowStore>(); // A file that cannot be opened is to be found now, not by the first person who writes.
        LastResort.Use(app);
        if (settings.Identity is not null)
        {
            app.UseAuthentication(); // Named here, or it would come by itself, and before the last resort.
        }

        MessagesEndpoint.Map(app);
        HealthEndpoints.Map(app);
        PageEndpoints.Map(app, settings);
        ClockEndpoint.Map(app);
        return app;
    }
}
