using CoachBot.Bot.Commands;
using CoachBot.Bot.Configuration;

namespace CoachBot.Bot.Checking;

/// <summary>check [--app FILE.zip]: tells whoever deploys the bot what works and what is to be mended, a line each.</summary>
public static class CheckCommand
{
    private const string App = "--app";

    private static readonly string[] Settings = ["--Bot:", "--Coach:", "--Storage:", "--Logging:", "--Urls", "--environment"];

    /// <summary>Checks everything.</summary>
    /// <returns>0 when nothing is to be mended, 1 when something is, 2 when it was called wrongly.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        using var network = CheckNetwork.OfMachine();
#pragma warning disable RS0030 // A command is a composition root of its own.
        return await RunAsync(args, network, TimeProvider.System, Console.Out, Console.Error);
#pragma warning restore RS0030
    }

    internal static Task<int> RunAsync(string[] args, CheckNetwork network, TimeProvider clock, TextWriter output, TextWriter errors) => CommandFailures.TellAsync(
        errors,
        "",
        "The check was not finished.",
        async () =>
        {
            var arguments = CommandArguments.Parse(args, [App], [], Settings);
            if (arguments.Files is [var file, ..])
            {
                throw new UsageException($"'{file}' is not accepted; check takes {App} FILE.zip and settings.");
            }

            var builder = ProgramConfiguration.Builder(arguments.Settings);
            var checks = new Checks(builder.Configuration, builder.Environment, network, clock);
            return Print(await checks.RunAsync(arguments.Options.GetValueOrDefault(App)), output);
        });

    private static int Print(IReadOnlyList<Finding> findings, TextWriter output)
    {
        foreach (var finding in findings)
        {
            output.WriteLine($"{Mark(finding.Standing)} {finding.About,-18} {finding.Text.TrimEnd('.')}.");
        }

        return findings.Any(finding => finding.Standing == Standing.Bad) ? 1 : 0;
    }

    private static string Mark(Standing standing) => standing switch
    {
        Standing.Good => "ok  ",
        Standing.Bad => "FAIL",
        Standing.Skipped => "-   ",
        _ => throw new NotSupportedException($"{standing} has no mark."),
    };
}
