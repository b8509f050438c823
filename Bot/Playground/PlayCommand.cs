using CoachBot.Bot.Configuration;
using CoachBot.Dialogs;

namespace CoachBot.Bot.Playground;

/// <summary>Serves the bot and opens the Microsoft 365 Agents Playground beside it: Teams on one machine, without an account.</summary>
public static class PlayCommand
{
    private const int DefaultPort = 56150;

    /// <summary>Serves until the process is told to stop; the playground stops with it.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        string[] settings = [.. Language(), .. args, .. await WithoutAppIdAsync(args, Console.Out)];
        await using var app = Serving.Build(settings, "Development");
        int port = app.Configuration.GetValue("Play:Port", DefaultPort);
        string folder = Path.GetFullPath(app.Configuration["Play:Folder"] ?? PlaygroundPackage.DefaultFolder);
        if (PlaygroundPerson.Find(app.Configuration["Play:User"] ?? PlaygroundPerson.All[0].GivenName) is not { } user)
        {
            await Console.Error.WriteLineAsync($"Play:User is {app.Configuration["Play:User"]}; accepted are {string.Join(", ", PlaygroundPerson.All.Select(person => person.GivenName))}.");
            return 1;
        }

        if (await PlaygroundPackage.InstallAsync(folder, app.Lifetime.ApplicationStopping) is { } problem)
        {
            await Console.Error.WriteLineAsync(problem);
            return 1;
        }

        await Serving.StartAsync(app);
        string bot = app.Urls.First();
        using var playground = new PlaygroundProcess(folder, await PlaygroundPackage.SetUpAsync(folder, user, app.Lifetime.ApplicationStopping), $"{bot}/api/messages", port);
        string address = await playground.ReadyAsync(app.Lifetime.ApplicationStopping);
        await Console.Out.WriteLineAsync($"Playground: {address}");
        await app.WaitForShutdownAsync();
        return 0;
    }

    /// <summary>The playground has no token to show, so a bot with an app id would refuse it.</summary>
    internal static async Task<string[]> WithoutAppIdAsync(string[] args, TextWriter output)
    {
        if (ProgramConfiguration.Read(args)["Bot:AppId"] is not { Length: > 0 } appId)
        {
            return [];
        }

        await output.WriteLineAsync($"Bot:AppId is {appId}; the playground has no tokens, so play goes on without an app id.");
        return ["--Bot:AppId="];
    }

    /// <summary>The playground does not tell its language when it installs the bot, so the welcome speaks that of the terminal.</summary>
    private static string[] Language() =>
        ["--Coach:Language", Languages.FromLocale(Environment.GetEnvironmentVariable("LANG")) is Dialogs.Language.Chinese ? "zh-Hans" : "en"];
}
