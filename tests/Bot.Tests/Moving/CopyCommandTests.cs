using CoachBot.Bot.Moving;
using CoachBot.Storage.Moving;

namespace CoachBot.Bot.Tests.Moving;

public sealed class CopyCommandTests : MoveCommandChecks
{
    private static readonly string Nothing = new('0', 64);

    [Fact]
    public async Task Every_row_is_copied_and_the_report_says_so()
    {
        int code = await CopyAsync();
        string hash = await HashAsync();
        Ends(0, code, $"people: 3 in the source, 3 in the target; equal; hash {hash}\n3 rows copied. The target has every row as the source has it.\n", "");
        Assert.Equal(Sqlite.Rows, Azure.Rows);
        Assert.Equal(Sqlite.Rows, Arrived);
    }

    [Fact]
    public async Task A_target_that_is_not_empty_is_refused_until_told()
    {
        Azure = RowsAtHand.Of(people: 5);
        Ends(1, await CopyAsync(), "",
            "The target holds rows already, and not from a copy of 'Sqlite' that could be gone on with; an empty one is accepted. "
            + "--into-existing writes over the rows that both have, and keeps the others.\n");

        // The setting behind the flag is not taken for its value.
        int code = await CopyAsync("--into-existing", "--Storage:Test:Name", "another");
        Ends(0, code,
            $"people: 3 in the source, 5 in the target, 2 in the target only; equal; hashes {await HashAsync(Sqlite)} and {await HashAsync(Azure)}\n"
            + "3 rows copied. The target has every row as the source has it.\n", "");
    }

    [Fact]
    public async Task A_copy_that_fails_on_the_way_goes_on_when_it_is_run_again()
    {
        (Sqlite, Azure) = (RowsAtHand.Of(people: 1_500), new(puts: 1_100));
        Ends(1, await CopyAsync(), "", "The disk is full. Run the same command again to go on from there.\n");

        Azure.PutsLeft = int.MaxValue;
        int code = await CopyAsync();
        Ends(0, code,
            $"people: 1500 in the source, 1500 in the target; equal; hash {await HashAsync()}\n"
            + "1500 rows copied, 1000 of them before it was stopped. The target has every row as the source has it.\n", "");
    }

    [Fact]
    public async Task Progress_is_told_every_ten_thousand_rows()
    {
        Sqlite = RowsAtHand.Of(people: 10_001);
        int code = await CopyAsync();
        Ends(0, code,
            $"people: 10001 in the source, 10001 in the target; equal; hash {await HashAsync()}\n10001 rows copied. The target has every row as the source has it.\n",
            "Copying: 10000 rows\nComparing: 10000 rows\nComparing: 20000 rows\n");
    }

    [Fact]
    public async Task A_row_that_is_missing_is_named_and_the_command_fails()
    {
        // Somebody adds a row behind the copy's back.
        var host = Host with
        {
            Open = (provider, configuration, isSource) => Host.Open(provider, configuration, isSource) with
            {
                Arrived = (_, cancel) => Sqlite.PutAsync(new("campaigns", "late"), [new("state", "{}")], cancel),
            },
        };
        int code = await CopyCommand.RunAsync(["--from=Sqlite", "--to=AzureTables"], host, Cancel);
        var late = new RowsAtHand();
        await late.PutAsync(new("campaigns", "late"), [new("state", "{}")], Cancel);
        Ends(1, code,
            $"campaigns: 1 in the source, 0 in the target, 1 missing; NOT EQUAL; hashes {await HashAsync(late)} and {Nothing}\n"
            + $"people: 3 in the source, 3 in the target; equal; hash {await HashAsync(Azure)}\n"
            + "  missing: campaigns owner 'late' row 'state'\n"
            + "3 rows copied. THE TARGET DIFFERS. Stop whatever writes to either side, then run the same command again.\n", "");
    }

    [Theory]
    [InlineData("--to AzureTables", "--from is missing; Sqlite and AzureTables are accepted.")]
    [InlineData("--from Sqlite --to Redis", "--to: 'Redis' is not accepted; Sqlite and AzureTables are.")]
    [InlineData("--from Sqlite --to Sqlite", "--from and --to are both Sqlite; two that differ are accepted.")]
    [InlineData("--from --to Sqlite", "--from lacks its value.")]
    [InlineData("--from Sqlite --to AzureTables rows", "'rows' is not accepted; copy takes --from and --to.")]
    [InlineData("--from Sqlite --to AzureTables --force", "'--force' is not accepted; --from, --to, --into-existing, settings such as --Storage:Sqlite:Path are.")]
    public async Task A_call_that_is_not_understood_changes_nothing(string args, string problem)
    {
        int code = await CopyCommand.RunAsync(args.Split(' '), Host, Cancel);
        Ends(2, code, "", $"{problem} Say help for what can be called.\n");
        Assert.Empty(Azure.Rows);
    }

    private Task<int> CopyAsync(params string[] more) => CopyCommand.RunAsync(["--from", "Sqlite", "--to", "AzureTables", .. more], Host, Cancel);

    private Task<string> HashAsync() => HashAsync(Sqlite);

    /// <summary>The hash of the one table of a store, taken by copying it somewhere else.</summary>
    private static async Task<string> HashAsync(RowsAtHand store)
    {
        var result = await new StoreCopy(RowSource.Of("it", store), new RowsAtHand()).RunAsync(Cancel);
        return result.Comparison.Tables.Single().Source.Hash;
    }
}
