namespace CoachBot.Bot.Configuration;

/// <summary>The settings of a command: from the same files, environment and arguments as the server's.</summary>
public static class ProgramConfiguration
{
    /// <summary>Reads them.</summary>
    public static IConfiguration Read(string[] args) => Builder(args).Configuration;

    /// <summary>Reads them, and the environment they hold in.</summary>
    public static WebApplicationBuilder Builder(string[] args) => WebApplication.CreateSlimBuilder(new WebApplicationOptions
    {
        Args = args,
        ContentRootPath = AppContext.BaseDirectory,
    });
}
