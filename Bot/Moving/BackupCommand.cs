using CoachBot.Bot.Commands;
using CoachBot.Storage.Moving;

namespace CoachBot.Bot.Moving;

/// <summary>backup FILE [--overwrite]: writes every row of the store of Storage:Provider to a file.</summary>
public static class BackupCommand
{
    private const string Overwrite = "--overwrite";

    /// <summary>Backs up.</summary>
    /// <returns>0 when the file is there whole, 1 when not, 2 when it was called wrongly.</returns>
    public static Task<int> RunAsync(string[] args) => RunAsync(args, MoveHost.OfProcess, CancellationToken.None);

    internal static Task<int> RunAsync(string[] args, MoveHost host, CancellationToken cancel) => CommandFailures.TellAsync(
        host.Errors,
        $"{Overwrite} replaces it.",
        "No backup was written.",
        async () =>
        {
            var arguments = CommandArguments.Parse(args, [], [Overwrite], MoveSettings.Accepted);
            string file = arguments.OneFile("backup");
            await using var store = host.OpenSource(null, arguments.Settings);
            var writer = new BackupWriter(RowSource.Of(store.Name, store.Rows), host.Clock) { Progress = new ProgressLines(host.Errors).Tell };
            var backup = await BackupFile.WriteAsync(file, arguments.Options.ContainsKey(Overwrite), writer, cancel);
            await host.Out.WriteLineAsync($"{backup.Rows} rows of {store.Name} written to {backup.Path} and read back; its last link is {backup.Chain}.");
            return 0;
        });
}
