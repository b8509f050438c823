using Microsoft.Playwright;

namespace CoachBot.EndToEnd;

/// <summary>What the tests find on the machine they run on.</summary>
public static class Machine
{
    private static readonly string? Chromium =
        new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    /// <summary>Why the tests cannot run here; null when they can.</summary>
    public static string? Missing => Chromium is null ? "Chromium is not installed." : !HasNode() ? "Node is not installed." : null;

    /// <summary>Starts the machine's own browser, without whatever it would ask the network for.</summary>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Chromium,
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });

    private static bool HasNode() => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
        .Any(path => File.Exists(Path.Combine(path, OperatingSystem.IsWindows() ? "node.exe" : "node")));
}
