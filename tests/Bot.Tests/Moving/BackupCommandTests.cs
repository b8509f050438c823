using CoachBot.Bot.Moving;

namespace CoachBot.Bot.Tests.Moving;

public sealed class BackupCommandTests : MoveCommandChecks
{
    [Fact]
    public async Task What_was_backed_up_is_restored_into_another_store()
    {
        int backup = await BackupCommand.RunAsync([File], Host, Cancel);
        string chain = await LastLinkAsync();
        Ends(0, backup, $"3 rows of Sqlite written to {File} and read back; its last link is {chain}.\n", "");

        int restore = await RestoreCommand.RunAsync([File, "--Storage:Provider", "AzureTables"], Host, Cancel);
        Assert.Equal(0, restore);
        Assert.Equal(Sqlite.Rows, Azure.Rows);
        Assert.Equal(Sqlite.Rows, Arrived);
    }

    [Fact]
    public async Task A_file_that_is_there_is_replaced_only_when_told()
    {
        await System.IO.File.WriteAllTextAsync(File, "precious", Cancel);
        Ends(1, await BackupCommand.RunAsync([File], Host, Cancel), "",
            $"The file '{File}' is there already; a name that is not taken is accepted. --overwrite replaces it.\n");
        Assert.Equal("precious", await System.IO.File.ReadAllTextAsync(File, Cancel));

        Assert.Equal(0, await BackupCommand.RunAsync(["--overwrite", File], Host, Cancel));
        Assert.NotEqual("precious", await System.IO.File.ReadAllTextAsync(File, Cancel));
    }

    [Fact]
    public async Task An_edited_backup_is_refused_with_its_line()
    {
        await BackupCommand.RunAsync([File], Host, Cancel);
        string text = await System.IO.File.ReadAllTextAsync(File, Cancel);
        await System.IO.File.WriteAllTextAsync(File, text.Replace("00001", "00007", StringComparison.Ordinal), Cancel);
        Forget();

        int code = await RestoreCommand.RunAsync([File, "--Storage:Provider=AzureTables"], Host, Cancel);

        Ends(1, code, "",
            "The backup is refused, line 3: this is not the line that was written here: it, or one just before it, was edited, removed, "
            + "repeated or moved; a backup is accepted only as it was written.\n");
        Assert.Empty(Azure.Rows);
    }

    [Fact]
    public async Task A_store_that_is_not_empty_is_not_restored_into()
    {
        await BackupCommand.RunAsync([File], Host, Cancel);
        string chain = await LastLinkAsync();
        Forget();
        Ends(1, await RestoreCommand.RunAsync([File], Host, Cancel), "",
            $"The target holds rows already, and not from a copy of 'backup {chain}' that could be gone on with; an empty one is accepted. "
            + "Name another store, or move this one away.\n");
    }

    [Fact]
    public async Task A_backup_that_cannot_be_written_says_why()
    {
        string nowhere = Path.Combine(File, "no", "such", "folder");
        Ends(1, await BackupCommand.RunAsync([nowhere], Host, Cancel), "",
            $"Could not find a part of the path '{nowhere}.partial'. No backup was written.\n");
    }

    [Fact]
    public async Task A_call_that_is_not_understood_says_what_is()
    {
        Ends(2, await BackupCommand.RunAsync([], Host, Cancel), "", "backup names 0 files; one is accepted. Say help for what can be called.\n");
        Ends(2, await RestoreCommand.RunAsync(["a", "b"], Host, Cancel), "", "restore names 2 files; one is accepted. Say help for what can be called.\n");
        Ends(2, await RestoreCommand.RunAsync([File], Host, Cancel), "",
            $"There is no file '{File}'; a backup that was written by backup is accepted. Say help for what can be called.\n");
    }

    private async Task<string> LastLinkAsync() => (await System.IO.File.ReadAllTextAsync(File, Cancel))[^27..^3];
}
