using CoachBot.Bot.Configuration;

namespace CoachBot.Bot.Checking;

/// <summary>check [--app FILE.zip]: tells whoever deploys the bot what works and what is to be mended, a line each.</summary>
public static class CheckCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Checks everything.</summary>
    /// <returns>0 when nothing is to be mended, 1 when something is.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var (app, settings) = Part(args);
        var builder = ProgramConfiguration.Builder(settings);
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Patience };
#pragma warning disable RS0030 // A command is a composition root of its own.
        var findings = await FindAsync(builder.Configuration, builder.Environment, app, http, TimeProvider.System);
#pragma warning restore RS0030
        return Print(findings, Console.Out);
    }

    internal static async Task<IReadOnlyList<Finding>> FindAsync(
        IConfiguration configuration, IHostEnvironment environment, string? app, HttpClient http, TimeProvider clock)
    {
        Settings settings;
        try
        {
            settings = Settings.Read(configuration, environment);
        }
        catch (SettingsException refused)
        {
            return [.. refused.Problems.Select(problem => Finding.Bad("settings", problem))];
        }

        string name = settings.Storage switch
        {
            SqliteSettings sqlite => $"SQLite {sqlite.Path}",
            AzureSettings azure => $"Azure {azure.Account!.Address}",
            _ => throw new NotSupportedException($"{settings.Storage.GetType().Name} names no store."),
        };
        return
        [
            Finding.Good("settings", $"{environment.EnvironmentName}, {(settings.Identity is { } identity ? $"bot {identity.AppId} in the {identity.Cloud.Name} cloud" : "no app id: this machine only")}"),
            await StoreCheck.RunAsync(() => Stores.OpenRows(settings.Storage), name, clock.GetUtcNow(), CancellationToken.None),
            await QueueCheck.RunAsync(settings.Storage, name, clock, CancellationToken.None),
            .. await KeysCheck.RunAsync(http, settings.Identity, clock, CancellationToken.None),
            await TokenCheck.RunAsync(settings.Identity, clock, CancellationToken.None),
            await EndpointCheck.RunAsync(http, configuration["Urls"]!, settings.Identity is not null, CancellationToken.None),
            PackageCheck.Run(app, settings.Identity?.AppId),
        ];
    }

    internal static int Print(IReadOnlyList<Finding> findings, TextWriter output)
    {
        foreach (var finding in findings)
        {
            output.WriteLine($"{Mark(finding.Standing)} {finding.About,-18} {finding.Text.TrimEnd('.')}.");
        }

        return findings.Any(finding => finding.Standing == Standing.Bad) ? 1 : 0;
    }

    private static string Mark(Standing standing) => standing switch
    {
        Standing.Good => "ok  ",
        Standing.Bad => "FAIL",
        Standing.Skipped => "-   ",
        _ => throw new NotSupportedException($"{standing} has no mark."),
    };

    private static (string? App, string[] Settings) Part(string[] args)
    {
        int at = Array.IndexOf(args, "--app");
        return at < 0 || at + 1 == args.Length ? (null, args) : (args[at + 1], [.. args[..at], .. args[(at + 2)..]]);
    }
}
