using CoachBot.Bot.Commands;
using CoachBot.Storage.Moving;

namespace CoachBot.Bot.Moving;

/// <summary>copy --from Sqlite --to AzureTables [--into-existing]: copies every row from one store into another and compares both.</summary>
public static class CopyCommand
{
    private const string From = "--from";
    private const string To = "--to";
    private const string IntoExisting = "--into-existing";

    /// <summary>Copies.</summary>
    /// <returns>0 when the target has all that the source has, 1 when not, 2 when it was called wrongly.</returns>
    public static Task<int> RunAsync(string[] args) => RunAsync(args, MoveHost.OfProcess, CancellationToken.None);

    internal static Task<int> RunAsync(string[] args, MoveHost host, CancellationToken cancel) => CommandFailures.TellAsync(
        host.Errors,
        $"{IntoExisting} writes over the rows that both have, and keeps the others.",
        "Run the same command again to go on from there.",
        async () =>
        {
            var arguments = Check(CommandArguments.Parse(args, [From, To], [IntoExisting], MoveSettings.Accepted));
            await using var source = host.OpenSource(arguments.Options[From], arguments.Settings);
            await using var target = host.OpenTarget(arguments.Options[To], arguments.Settings);
            var copy = new StoreCopy(RowSource.Of(source.Name, source.Rows), target.Rows)
            {
                IntoExisting = arguments.Options.ContainsKey(IntoExisting),
                Copied = target.Arrived,
                Progress = new ProgressLines(host.Errors).Tell,
            };
            return CopyReport.Print(await copy.RunAsync(cancel), host.Out);
        });

    private static CommandArguments Check(CommandArguments arguments)
    {
        var (from, to) = (Provider(arguments, From), Provider(arguments, To));
        return arguments.Files is [var file, ..] ? throw new UsageException($"'{file}' is not accepted; copy takes {From} and {To}.")
            : from == to ? throw new UsageException($"{From} and {To} are both {from}; two that differ are accepted.")
            : arguments;
    }

    private static string Provider(CommandArguments arguments, string option) =>
        !arguments.Options.TryGetValue(option, out string? provider) ? throw new UsageException($"{option} is missing; {Accepted} are accepted.")
        : !MovableStores.Providers.Contains(provider) ? throw new UsageException($"{option}: '{provider}' is not accepted; {Accepted} are.")
        : provider;

    private static string Accepted => string.Join(" and ", MovableStores.Providers);
}
