using CoachBot.Bot.Configuration;

namespace CoachBot.Bot.Checking;

/// <summary>
/// Everything that is checked. What is not finished in time counts as wrong, and so does what breaks, in whatever way; nothing waits for
/// anything else.
/// </summary>
/// <param name="configuration">The settings, not read yet.</param>
/// <param name="environment">Where they hold.</param>
/// <param name="network">Asks.</param>
/// <param name="clock">This machine's.</param>
internal sealed class Checks(IConfiguration configuration, IHostEnvironment environment, CheckNetwork network, TimeProvider clock)
{
    /// <summary>How long one check may take. The slowest, a store that does not answer, gives up by itself before.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Runs them.</summary>
    /// <param name="app">The zip of the Teams app; null when none is named.</param>
    /// <returns>In the order in which they are to be mended.</returns>
    public async Task<IReadOnlyList<Finding>> RunAsync(string? app)
    {
        try
        {
            return await RunAsync(Settings.Read(configuration, environment), app);
        }
        catch (SettingsException refused)
        {
            return
            [
                .. refused.Problems.Select(problem => Finding.Bad("settings", problem)),
                Finding.Skipped("all else", "not checked, for it depends on the settings: mend them, and check again"),
            ];
        }
    }

    private async Task<IReadOnlyList<Finding>> RunAsync(Settings settings, string? app)
    {
        string here = $"{environment.EnvironmentName}, {(settings.Identity is { } identity ? $"bot {identity.AppId} in the {identity.Cloud.Name} cloud" : "no app id: this machine only")}";
        var packaged = app is null ? null : PackagedBot.Read(app);
        var findings = await Task.WhenAll(
            BoundAsync(StoreCheck.About, StoreCheck.RunAsync(settings.Storage, clock)),
            BoundAsync(QueueCheck.About, QueueCheck.RunAsync(settings.Storage, clock)),
            BoundAsync(KeysCheck.About, KeysCheck.RunAsync(network.Outside, settings.Identity, clock)),
            BoundAsync(ClockCheck.About, ClockCheck.RunAsync(network.Outside, settings.Identity, clock)),
            BoundAsync(TokenCheck.About, TokenCheck.RunAsync(settings.Identity, clock)),
            BoundAsync(EndpointCheck.About, EndpointCheck.RunAsync(network.Here, configuration["Urls"], settings.Identity)),
            BoundAsync(PublicAddressCheck.About, PublicAddressCheck.RunAsync(network.Outside, packaged?.Host, settings.Identity)));
        return [Finding.Good("settings", here), .. findings, PackageCheck.Compare(app, packaged, settings.Identity?.AppId)];
    }

    private async Task<Finding> BoundAsync(string about, Task<Finding> check)
    {
        try
        {
            return await check.WaitAsync(Patience, clock);
        }
        catch (TimeoutException)
        {
            return Finding.Bad(about, $"not done within {Patience.TotalSeconds} s: something on the way takes connections and does not answer; look at the network, a firewall or a proxy");
        }
        catch (Exception failed)
        {
            // Libraries break in many ways on answers that nobody expects, and their texts may repeat what was asked. The other checks go on.
            return Finding.Bad(about, $"broke off with {failed.GetType().Name}: something on the way answers in the place of what was asked; look for a proxy, or a wrong address in the settings");
        }
    }
}
