using System.ComponentModel;
using System.Diagnostics;

namespace CoachBot.Tests.Shared;

/// <summary>Runs the scripts in node/. Where Node or its packages are not to be had a test is skipped, but not in CI.</summary>
internal static class Node
{
    private static readonly string Folder = ProjectFiles.At("node");

    /// <summary>What stands in the way; null when nothing does.</summary>
    private static readonly Lazy<string?> Obstacle = new(Install);

    /// <summary>Skips the test, or fails it in CI, where scripts cannot be run.</summary>
    public static void IsNeeded()
    {
        if (Obstacle.Value is { } obstacle)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", obstacle);
            Assert.Fail(obstacle);
        }
    }

    /// <summary>The lines a script writes.</summary>
    public static string[] Run(string script, string input = "", params string[] arguments)
    {
        IsNeeded();
        var (code, output, error) = Start("node", input, [script, .. arguments]);
        Assert.True(code == 0, error);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string? Install()
    {
        try
        {
            Start("node", "", ["--version"]);
            var installed = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
            if (installed.Exists && installed.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json")))
            {
                return null;
            }

            var (code, _, error) = Start(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
            return code == 0 ? null : $"npm ci failed in {Folder}: {error}";
        }
        catch (Win32Exception missing)
        {
            return $"Node is needed to run the official card parser: {missing.Message}";
        }
    }

    private static (int Code, string Output, string Error) Start(string program, string input, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
