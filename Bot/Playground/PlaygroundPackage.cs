using System.ComponentModel;
using System.Diagnostics;

namespace CoachBot.Bot.Playground;

/// <summary>The playground's npm package, installed once outside the repository at the version the lock file pins.</summary>
public static class PlaygroundPackage
{
    private static readonly string[] Files = ["package.json", "package-lock.json", "bind-local.cjs"];

    /// <summary>Where it is installed unless `Play:Folder` says otherwise.</summary>
    public static string DefaultFolder { get; } =
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "CoachBot", "playground");

    /// <summary>Installs what is missing.</summary>
    /// <returns>What is wrong, in a line for the person at the terminal; null when nothing is.</returns>
    public static async Task<string?> InstallAsync(string folder, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        string source = Path.Combine(AppContext.BaseDirectory, "Playground");
        string installed = Path.Combine(folder, "node_modules", ".package-lock.json");
        bool isCurrent = File.Exists(installed) && await SameAsync(source, folder, cancel);
        foreach (string file in Files)
        {
            File.Copy(Path.Combine(source, file), Path.Combine(folder, file), overwrite: true);
        }

        return isCurrent ? null : await RunNpmAsync(folder, cancel);
    }

    /// <summary>Puts the settings in place, each user's in a folder of their own so that several playgrounds can run.</summary>
    /// <returns>The folder to start the playground in.</returns>
    internal static async Task<string> SetUpAsync(string folder, PlaygroundPerson user, CancellationToken cancel)
    {
        string own = Path.Combine(folder, user.GivenName);
        Directory.CreateDirectory(own);
        string file = Path.Combine(own, PlaygroundSettings.File);
        string settings = PlaygroundSettings.Of(user);
        if (!File.Exists(file) || await File.ReadAllTextAsync(file, cancel) != settings)
        {
            // One that runs already reads the file again whenever it is written.
            await File.WriteAllTextAsync(file, settings, cancel);
        }

        return own;
    }

    private static async Task<bool> SameAsync(string source, string folder, CancellationToken cancel)
    {
        string copy = Path.Combine(folder, "package-lock.json");
        return File.Exists(copy)
            && await File.ReadAllTextAsync(copy, cancel) == await File.ReadAllTextAsync(Path.Combine(source, "package-lock.json"), cancel);
    }

    private static async Task<string?> RunNpmAsync(string folder, CancellationToken cancel)
    {
        await Console.Out.WriteLineAsync("Installing the Microsoft 365 Agents Playground (once)...");
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var npm = Process.Start(start)!;
            var errors = npm.StandardError.ReadToEndAsync(cancel);
            await npm.StandardOutput.ReadToEndAsync(cancel);
            await npm.WaitForExitAsync(cancel);
            return npm.ExitCode == 0 ? null : $"npm could not install the playground into {folder}: {await errors}";
        }
        catch (Win32Exception)
        {
            return "play needs Node 20 or newer with npm on the PATH. Without Node, talk to the coach in the terminal: dotnet run --project Bot -- chat";
        }
    }
}
