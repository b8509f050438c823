using CoachBot.Bot.Commands;

namespace CoachBot.Bot.Packaging;

/// <summary>package --app-id GUID --domain HOST --out FILE.zip [--version 1.2.3] [--overwrite]: writes the Teams app of one organisation.</summary>
public static class PackageCommand
{
    private const string AppId = "--app-id";
    private const string Domain = "--domain";
    private const string Out = "--out";
    private const string Version = "--version";
    private const string Overwrite = "--overwrite";

    private static readonly string[] Valued = [AppId, Domain, Out, Version];

    /// <summary>Checks every rule, and writes when none is broken.</summary>
    /// <returns>0 when the file is there whole, 1 when not, 2 when it was called wrongly.</returns>
    public static Task<int> RunAsync(string[] args) => RunAsync(args, ManifestFolder.Default, Console.Out, Console.Error);

    internal static Task<int> RunAsync(string[] args, string folder, TextWriter output, TextWriter errors) => CommandFailures.TellAsync(
        errors,
        $"{Overwrite} replaces it.",
        "No package was written.",
        async () =>
        {
            var options = Parse(args);
            var problems = new List<string>();
            string version = options.GetValueOrDefault(Version) ?? typeof(PackageCommand).Assembly.GetName().Version!.ToString(fieldCount: 3);
            var values = PackageValueRules.Check(new(Needed(options, AppId), Needed(options, Domain), version), problems);
            string file = Needed(options, Out);
            var package = PackageReader.Read(folder, values, problems);
            problems.AddRange(package is null ? [] : PackageRules.Check(package));
            if (package is null || problems.Count > 0)
            {
                problems.ForEach(errors.WriteLine);
                return 1;
            }

            PackageFile.Write(file, options.ContainsKey(Overwrite), package);
            await output.WriteLineAsync($"{file}: version {values.Version} of app {values.AppId}, for the bot at {values.Domain}.");
            return 0;
        });

    private static IReadOnlyDictionary<string, string> Parse(string[] args)
    {
        string? stray = args.FirstOrDefault(arg => arg is ['-', ..] && arg != Overwrite && !Valued.Contains(arg.Split('=', 2)[0]));
        var arguments = stray is null ? CommandArguments.Parse(args, Valued, [Overwrite], settings: []) : throw Refuse(stray);
        return arguments.Files is [var file, ..] ? throw Refuse(file) : arguments.Options;
    }

    private static UsageException Refuse(string arg) => new($"'{arg}' is not accepted; package takes {string.Join(", ", Valued)} and {Overwrite}.");

    private static string Needed(IReadOnlyDictionary<string, string> options, string name) =>
        options.GetValueOrDefault(name) is { Length: > 0 } value ? value : throw new UsageException($"{name} is missing; package needs {AppId}, {Domain} and {Out}.");
}
