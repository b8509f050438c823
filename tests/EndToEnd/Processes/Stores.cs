using CoachBot.Bot.Configuration;
using CoachBot.Tests.Shared;
using Microsoft.Extensions.Configuration;

namespace CoachBot.EndToEnd.Processes;

/// <summary>Stores for several processes: a new one each time.</summary>
public static class Stores
{
    private static int number;

    public static Kept Sqlite(string folder) => Open("SQLite", "--Storage:Sqlite:Path", Path.Combine(folder, $"coach{Interlocked.Increment(ref number)}.db"));

    public static Kept Azure(AzuriteServer azurite) => Open(
        "Azurite", "--Storage:Provider", "AzureTables", "--Storage:Azure:ConnectionString", azurite.ConnectionString, "--Storage:Azure:Prefix", $"test{Interlocked.Increment(ref number)}");

    private static Kept Open(string name, params string[] settings)
    {
        var problems = new List<string>();
        var storage = StorageSettings.Read(new ConfigurationBuilder().AddCommandLine(settings).Build().GetSection("Storage"), "", problems);
        Assert.Empty(problems);
#pragma warning disable RS0030 // Other processes share the queue, and they have the machine's clock.
        return new(name, settings, Bot.Stores.OpenRows(storage), Bot.Stores.OpenWakeUps(storage, TimeProvider.System));
#pragma warning restore RS0030
    }
}
