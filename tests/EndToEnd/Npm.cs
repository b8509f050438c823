using System.Diagnostics;

namespace CoachBot.EndToEnd;

/// <summary>Installs what a package.json beside a test names, at the versions its lock file pins.</summary>
public static class Npm
{
    /// <summary>Installs into a folder under artifacts, once.</summary>
    /// <returns>The folder.</returns>
    public static async Task<string> InstallAsync(string source)
    {
        string folder = Path.Combine(Repository.Root, "artifacts", "npm", Path.GetFileName(source));
        Directory.CreateDirectory(folder);
        foreach (string file in Directory.GetFiles(source))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }

        var start = new ProcessStartInfo("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var npm = Process.Start(start)!;
        var errors = npm.StandardError.ReadToEndAsync();
        await npm.StandardOutput.ReadToEndAsync();
        await npm.WaitForExitAsync();
        Assert.True(npm.ExitCode == 0, await errors);
        return folder;
    }
}
