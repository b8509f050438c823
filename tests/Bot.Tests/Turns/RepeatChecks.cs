using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Turns;
using CoachBot.Storage;

namespace CoachBot.Bot.Tests.Turns;

/// <summary>Activities delivered again long after, or when what was answered is lost.</summary>
public sealed class RepeatChecks : IAsyncLifetime
{
    private static readonly Owner Alex = new PersonKey("11111111-aaaa-4bbb-8ccc-000000000001", "33333333-cccc-4ddd-8eee-000000000003").Owner;

    private BotHost bot = null!;

    public async ValueTask InitializeAsync() => bot = await (await BotHost.StartAsync()).WelcomedAsync();

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Fact]
    public async Task Repeats_whose_answers_are_no_longer_kept_change_nothing_and_a_press_is_told_it_was_done()
    {
        var form = Assert.Single(await bot.SayAsync("log", "r1"));
        var press = Activities.Execute(bot.Connector.Url, Activities.ButtonData(form, "Save", ("travel", "2")), "r2");
        await bot.InvokeAsync(press);
        await bot.SayAsync("log add 1h travel", "r3");
        for (int turn = 0; turn < 100; turn++)
        {
            await bot.SayAsync("week", $"between-{turn}");
        }

        await bot.RestartAsync();
        var (status, body) = await bot.InvokeAsync(press);
        Assert.Equal(200, status);
        Assert.Equal("This was saved already; pressing again changed nothing.", body.GetProperty("value").GetString());
        Assert.Empty(await bot.SayAsync("log add 1h travel", "r3"));
        Assert.Contains("3 h", Assert.Single(await bot.SayAsync("week", "r4")).Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_row_that_remembers_them_is_small()
    {
        for (int turn = 0; turn < 130; turn++)
        {
            await bot.SayAsync("hello", $"turn-{turn}");
        }

        string state = (await bot.Store.FindAsync(Alex, RowKeys.State, CancellationToken.None))!.Body;
        Assert.InRange(state.Length, 120 * 12, 2_200);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_read_is_taken_for_lost_and_logged()
    {
        await bot.SayAsync("log add 1h travel", "u1");
        var replies = await bot.Store.ReadRangeAsync(Alex, "reply/", "reply0", CancellationToken.None);
        var state = (await bot.Store.FindAsync(Alex, RowKeys.State, CancellationToken.None))!;
        await bot.Store.CommitAsync(Alex, new(new(RowKeys.State, state.ETag, state.Body), [.. replies.Select(row => new PutRow(row.Key, """{"v":1}"""))]), CancellationToken.None);
        await bot.RestartAsync();
        Assert.Empty(await bot.SayAsync("log add 1h travel", "u1"));
        Assert.Contains(bot.Logs.All, line => line.Contains("taken for lost", StringComparison.Ordinal) && line.Contains("reply/", StringComparison.Ordinal));
        Assert.Contains("1 h", Assert.Single(await bot.SayAsync("week", "u2")).Card!.Value.GetRawText(), StringComparison.Ordinal);
    }
}
