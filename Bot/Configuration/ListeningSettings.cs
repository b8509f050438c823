namespace CoachBot.Bot.Configuration;

/// <summary>Checks the addresses the server is to listen on.</summary>
public static class ListeningSettings
{
    private const int LastPort = 65535;

    /// <summary>Adds a line to the problems for each address that cannot be one.</summary>
    public static void Check(string? urls, List<string> problems) =>
        problems.AddRange((urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Where(url => !IsAddress(url)).Select(url =>
            $"Urls: '{url}' is not accepted; http, a host and a port up to {LastPort}, such as http://127.0.0.1:3978, are."));

    /// <summary>What is wrong with well-formed addresses that cannot be listened on.</summary>
    public static SettingsException Taken(string? urls, Exception failed) =>
        new([$"Urls: '{urls}' cannot be listened on ({failed.Message.TrimEnd('.')}); an address of this machine with a free port is accepted."]);

    private static bool IsAddress(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { Scheme: "http", PathBase: "", IsUnixPipe: false, Port: >= 0 and <= LastPort };
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
