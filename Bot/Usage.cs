namespace CoachBot.Bot;

/// <summary>What the program can be called with.</summary>
public static class Usage
{
    private const string Text = """
        CoachBot, a sales coach for Microsoft Teams

          dotnet run --project Bot              serve POST /api/messages
          dotnet run --project Bot -- play      serve, and open the Microsoft 365 Agents Playground beside it (needs Node)
          dotnet run --project Bot -- chat      talk to the coach in this terminal, one message a line (reminders come in Teams and play only)
          dotnet run --project Bot -- check [--app FILE.zip]
                                                tell what of the settings, store, queue, tokens and endpoint works, and how to mend the rest
          dotnet run --project Bot -- backup FILE [--overwrite]
                                                write every row to a file
          dotnet run --project Bot -- restore FILE
                                                check a backup wholly, then write it into an empty store
          dotnet run --project Bot -- copy --from Sqlite --to AzureTables [--into-existing]
                                                copy every row into another store, and compare both
          dotnet run --project Bot -- memory show | memory use N | memory use newest [--tenant ID]
                                                tell which memory models were fitted to an organisation's answers, and choose one; 0 is the published one
          dotnet run --project Bot -- package --app-id GUID --domain HOST --out FILE.zip [--version 1.2.3] [--overwrite]
                                                write the Teams app of your organisation; see docs/deploy.md

        Any setting can follow all but package, such as --Urls http://127.0.0.1:3978 or --Storage:Sqlite:Path /tmp/coach.db; see README.md. Stop the
        bot before its rows are moved; see docs/operations.md.
        """;

    /// <summary>Prints the usage; a call that is not understood is named and fails.</summary>
    public static int Print(string[] args)
    {
        if (args is ["help" or "-h" or "--help", ..])
        {
            Console.Out.WriteLine(Text);
            return 0;
        }

        Console.Error.WriteLine($"'{args[0]}' is not a command of CoachBot.\n\n{Text}");
        return 2;
    }
}
