using CoachBot.Bot.Configuration;
using CoachBot.Storage;

namespace CoachBot.Bot.Memory;

/// <summary>What the command about memory models takes from outside.</summary>
/// <param name="Open">Opens the store that the settings name; disposed of after the command where it can be.</param>
/// <param name="Out">Where the answer goes.</param>
/// <param name="Errors">Where problems go.</param>
internal sealed record MemoryHost(Func<IConfiguration, IRowStore> Open, TextWriter Out, TextWriter Errors)
{
    public static MemoryHost OfProcess => new(OpenStore, Console.Out, Console.Error);

    private static IRowStore OpenStore(IConfiguration configuration)
    {
        var problems = new List<string>();
        var settings = StorageSettings.Read(configuration.GetSection("Storage"), AppContext.BaseDirectory, problems);
        if (settings is SqliteSettings { Path: var path } && !File.Exists(path))
        {
            problems.Add($"Storage:Sqlite:Path: '{path}' is not there; the file of a store is accepted.");
        }

        return problems.Count == 0 ? Stores.OpenRows(settings) : throw new SettingsException(problems);
    }
}
