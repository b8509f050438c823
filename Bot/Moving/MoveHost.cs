namespace CoachBot.Bot.Moving;

/// <summary>What a command that moves rows takes from outside.</summary>
/// <param name="Open">Opens the store of a provider.</param>
/// <param name="Out">Where the report goes.</param>
/// <param name="Errors">Where progress and problems go.</param>
/// <param name="Clock">Dates a backup.</param>
internal sealed record MoveHost(Func<string, IConfiguration, MovableStore> Open, TextWriter Out, TextWriter Errors, TimeProvider Clock)
{
#pragma warning disable RS0030 // A command is a composition root of its own.
    public static MoveHost OfProcess => new(
        (provider, configuration) => MovableStores.Open(provider, configuration, TimeProvider.System), Console.Out, Console.Error, TimeProvider.System);
#pragma warning restore RS0030

    /// <summary>The store of a provider, with the settings of appsettings.json, the environment and the command line.</summary>
    public MovableStore OpenStore(string? provider, string[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json")
            .AddEnvironmentVariables()
            .AddCommandLine(settings)
            .Build();
        return Open(provider ?? (configuration["Storage:Provider"] is { Length: > 0 } configured ? configured : MovableStores.Providers[0]), configuration);
    }
}
