using System.ComponentModel;
using System.Diagnostics;

namespace CoachBot.Tests.Shared;

/// <summary>
/// Azurite, the emulator of Azure Storage, on free ports of this machine and in memory. Installed from npm at the version the lock
/// file pins; where that cannot be done the tests that need it are skipped with the reason, and in CI they fail.
/// </summary>
public sealed class AzuriteServer : IAsyncLifetime
{
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly int tablePort = Loopback.FreePort();
    private readonly int queuePort = Loopback.FreePort();
    private Process? node;
    private string? obstacle;

    /// <summary>The documented account of every emulator; it opens nothing but this process's memory.</summary>
    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey={Key};"
        + $"TableEndpoint=http://127.0.0.1:{tablePort}/devstoreaccount1;QueueEndpoint=http://127.0.0.1:{queuePort}/devstoreaccount1;";

    /// <summary>Skips the test, or fails it in CI, where Azurite cannot be run. Every test calls it first.</summary>
    public void IsNeeded()
    {
        if (obstacle is not null)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", obstacle);
            Assert.Fail(obstacle);
        }
    }

    public async ValueTask InitializeAsync()
    {
        try
        {
            string folder = await InstallAsync();
            node = Start("node", folder, Path.Combine("node_modules", "azurite", "dist", "src", "azurite.js"),
                "--silent", "--disableTelemetry", "--skipApiVersionCheck", "--inMemoryPersistence",
                "--tableHost", "127.0.0.1", "--tablePort", $"{tablePort}",
                "--queueHost", "127.0.0.1", "--queuePort", $"{queuePort}",
                "--blobHost", "127.0.0.1", "--blobPort", $"{Loopback.FreePort()}");
            _ = node.StandardOutput.ReadToEndAsync();
            _ = node.StandardError.ReadToEndAsync();
            await Loopback.UntilListeningAsync(tablePort, node);
            await Loopback.UntilListeningAsync(queuePort, node);
        }
        catch (Exception missing) when (missing is Win32Exception or InvalidOperationException)
        {
            obstacle = $"Azurite cannot be run: {missing.Message}";
        }
    }

    public ValueTask DisposeAsync()
    {
        node?.Kill(entireProcessTree: true);
        node?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Installs it once for all test projects; whichever comes second waits for the first.</summary>
    private static async Task<string> InstallAsync()
    {
        string source = Path.Combine(Root(new(AppContext.BaseDirectory)), "tests", "Shared", "azurite");
        string folder = Path.Combine(Root(new(AppContext.BaseDirectory)), "artifacts", "npm", "azurite");
        Directory.CreateDirectory(folder);
        await using var gate = await LockAsync(Path.Combine(folder, ".lock"));
        string pinned = await File.ReadAllTextAsync(Path.Combine(source, "package-lock.json"));
        string marker = Path.Combine(folder, "node_modules", ".installed");
        if (File.Exists(marker) && await File.ReadAllTextAsync(marker) == pinned)
        {
            return folder;
        }

        foreach (string file in Directory.GetFiles(source))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }

        using var npm = Start(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", folder, "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        var errors = npm.StandardError.ReadToEndAsync();
        await npm.StandardOutput.ReadToEndAsync();
        await npm.WaitForExitAsync();
        if (npm.ExitCode != 0)
        {
            throw new InvalidOperationException(await errors);
        }

        await File.WriteAllTextAsync(marker, pinned);
        return folder;
    }

    private static async Task<FileStream> LockAsync(string file)
    {
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(200);
            }
        }
    }

    private static Process Start(string program, string folder, params string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        WorkingDirectory = folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static string Root(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "CoachBot.sln")) ? folder.FullName : Root(folder.Parent!);
}
