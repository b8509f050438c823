namespace CoachBot.Bot.Commands;

/// <summary>The arguments of a command that ends.</summary>
internal sealed class CommandArguments
{
    private readonly List<string> files = [];
    private readonly Dictionary<string, string> options = [];
    private readonly List<string> settings = [];

    private CommandArguments()
    {
    }

    /// <summary>What has no dash in front.</summary>
    public IReadOnlyList<string> Files => files;

    /// <summary>Options by name, with their values; a flag's is empty.</summary>
    public IReadOnlyDictionary<string, string> Options => options;

    /// <summary>Settings, for the configuration to read.</summary>
    public string[] Settings => [.. settings];

    /// <summary>Parts the arguments of a command.</summary>
    /// <param name="args">As they were typed.</param>
    /// <param name="valued">Options that take a value.</param>
    /// <param name="flags">Options that take none.</param>
    /// <param name="settings">How settings begin that are let through, such as "--Storage:".</param>
    /// <exception cref="UsageException">One is not known, or lacks its value.</exception>
    public static CommandArguments Parse(string[] args, string[] valued, string[] flags, string[] settings)
    {
        var parsed = new CommandArguments();
        var rest = new Queue<string>(args);
        while (rest.TryDequeue(out string? arg))
        {
            string name = arg.Split('=', 2)[0];
            if (arg is not ['-', ..])
            {
                parsed.files.Add(arg);
            }
            else if (flags.Contains(arg))
            {
                parsed.options[arg] = "";
            }
            else if (valued.Contains(name))
            {
                parsed.options[name] = ValueOf(arg, rest);
            }
            else if (settings.Any(start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
            {
                parsed.settings.Add($"{name}={ValueOf(arg, rest)}");
            }
            else
            {
                throw new UsageException($"'{arg}' is not accepted; {string.Join(", ", [.. valued, .. flags, "settings such as --Storage:Sqlite:Path"])} are.");
            }
        }

        return parsed;
    }

    /// <summary>The one file that a command is about.</summary>
    /// <exception cref="UsageException">None or several are named.</exception>
    public string OneFile(string command) =>
        Files is [var file] && !string.IsNullOrWhiteSpace(file) ? file
        : throw new UsageException($"{command} names {Files.Count(file => !string.IsNullOrWhiteSpace(file))} files; one is accepted.");

    /// <summary>What follows the name, behind an equals sign or as the next argument.</summary>
    private static string ValueOf(string arg, Queue<string> rest) =>
        arg.Split('=', 2) is [_, var behind] ? behind
        : rest.TryDequeue(out string? next) && next is not ['-', '-', ..] ? next
        : throw new UsageException($"{arg} lacks its value.");
}
