using CoachBot.Bot.Channel;
using CoachBot.Bot.Configuration;

namespace CoachBot.Bot;

/// <summary>Serves the bot over HTTP. With the services, this is the composition root.</summary>
public static class Serving
{
    /// <summary>Serves until the process is told to stop.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        await using var app = Build(args);
        await app.RunAsync();
        return 0;
    }

    /// <summary>The server, ready to run.</summary>
    /// <param name="args">Settings from the command line.</param>
    /// <param name="environment">The environment; null for the one the process was started in.</param>
    /// <param name="adjust">Changes services before the server is built; tests put a clock of their own in.</param>
    /// <exception cref="SettingsException">A setting is wrong.</exception>
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
        builder.Services.AddCoach(settings).AddChannel();
        adjust?.Invoke(builder.Services);

        var app = builder.Build();
        MessagesEndpoint.Map(app);
        return app;
    }
}
