using CoachBot.Bot.Configuration;

namespace CoachBot.Bot.Moving;

/// <summary>What a command that moves rows takes from outside.</summary>
/// <param name="Open">Opens the store of a provider; one to read from has to be there.</param>
/// <param name="Out">Where the report goes.</param>
/// <param name="Errors">Where progress and problems go.</param>
/// <param name="Clock">Dates a backup.</param>
internal sealed record MoveHost(Func<string, IConfiguration, bool, MovableStore> Open, TextWriter Out, TextWriter Errors, TimeProvider Clock)
{
#pragma warning disable RS0030 // A command is a composition root of its own.
    public static MoveHost OfProcess => new(
        (provider, configuration, isSource) => MovableStores.Open(provider, configuration, isSource, TimeProvider.System), Console.Out, Console.Error, TimeProvider.System);
#pragma warning restore RS0030

    /// <summary>The store of a provider to read from.</summary>
    public MovableStore OpenSource(string? provider, string[] settings) => OpenStore(provider, settings, isSource: true);

    /// <summary>The store of a provider to write to.</summary>
    public MovableStore OpenTarget(string? provider, string[] settings) => OpenStore(provider, settings, isSource: false);

    private MovableStore OpenStore(string? provider, string[] settings, bool isSource)
    {
        var configuration = ProgramConfiguration.Read(settings);
        return Open(provider ?? (configuration["Storage:Provider"] is { Length: > 0 } configured ? configured : MovableStores.Providers[0]), configuration, isSource);
    }
}
