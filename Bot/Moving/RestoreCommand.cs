using CoachBot.Bot.Commands;
using CoachBot.Storage.Moving;

namespace CoachBot.Bot.Moving;

/// <summary>restore FILE: checks a backup wholly, then writes it into the empty store of Storage:Provider and compares both.</summary>
public static class RestoreCommand
{
    /// <summary>Restores.</summary>
    /// <returns>0 when the store has all that the backup has, 1 when not, 2 when it was called wrongly.</returns>
    public static Task<int> RunAsync(string[] args) => RunAsync(args, MoveHost.OfProcess, CancellationToken.None);

    internal static Task<int> RunAsync(string[] args, MoveHost host, CancellationToken cancel) => CommandFailures.TellAsync(
        host.Errors,
        "Name another store, or move this one away.",
        "Run the same command again to go on from there.",
        async () =>
        {
            var arguments = CommandArguments.Parse(args, [], [], MoveSettings.Accepted);
            string file = arguments.OneFile("restore");
            if (!File.Exists(file))
            {
                throw new UsageException($"There is no file '{file}'; a backup that was written by backup is accepted.");
            }

            var progress = new ProgressLines(host.Errors);
            var backup = await Backup.CheckAsync(file, progress.Tell, cancel);
            await using var store = host.OpenTarget(null, arguments.Settings);
            var copy = new StoreCopy(backup.Source, store.Rows) { Copied = store.Arrived, Progress = progress.Tell };
            return CopyReport.Print(await copy.RunAsync(cancel), host.Out);
        });
}
