using CoachBot.Bot.Memory;
using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Turns;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Memory.Fitting;
using CoachBot.Coaching.Reinforcement;
using NodaTime;
using static CoachBot.Bot.Tests.Memory.Answered;

namespace CoachBot.Bot.Tests.Memory;

/// <summary>The fit of a month, from the answers to the model that predicts.</summary>
public sealed class MonthlyFitTests : IAsyncLifetime
{
    private static readonly Instant Next = Instant.FromUtc(2026, 12, 31, 18, 0);

    private BotHost bot = null!;

    private CountingStore Store => bot.Store;

    public async ValueTask InitializeAsync()
    {
        bot = await BotHost.StartAsync();
        bot.Clock.SetUtcNow(Due.ToDateTimeOffset());
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Fact]
    public async Task A_better_model_takes_the_place_of_the_one_that_holds()
    {
        var logs = await Store.AnswerAsync(Forgetful, 30);
        await FitAsync();
        var state = await Store.FitsAsync();
        var fitted = (await Store.ModelAsync(1))!;
        int reviews = logs.Sum(log => ReviewHistory.Of(log).Sum(history => history.Predicted));
        Assert.Equal((1, 1, false, Next), (state.Current, state.Newest, state.IsHeld, state.FitAt));
        Assert.Equal((FitVerdict.Accepted, 30, 0, reviews), (state.Last!.Verdict, state.Last.People, state.Last.Unread, state.Last.Reviews));
        Assert.Equal((new MemoryModelVersion(1), reviews, state.Last.Before, state.Last.After), (fitted.Model.Version, fitted.Reviews, fitted.Before, fitted.After));
        Assert.Equal(MemoryFit.Fit([.. logs.SelectMany(ReviewHistory.Of)]).Values, fitted.Model.Weights.Values);
        Assert.Contains(bot.Logs.All, line => line.Contains($"was fitted: accepted, {reviews} reviews of 30 people; version 1 holds", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_month_that_is_done_is_done_once()
    {
        await Store.AnswerAsync(Forgetful, 30);
        await FitAsync();
        int commits = Store.Commits;
        Assert.Null(await FitAsync());
        Assert.Equal(commits, Store.Commits);
        bot.Clock.SetUtcNow(Next.ToDateTimeOffset());
        Assert.Null(await FitAsync(Next));
        Assert.Equal((1, FitVerdict.NoBetter), ((await Store.FitsAsync()).Newest, (await Store.FitsAsync()).Last!.Verdict));
    }

    [Fact]
    public async Task It_comes_when_it_is_due_and_waits_for_the_next_month()
    {
        await Store.AnswerAsync(Forgetful, 30);
        await bot.WakeUps.ScheduleAsync(new(Organisation, Due), CancellationToken.None);
        await bot.AdvanceUntilAsync(() => bot.Logs.All.Any(line => line.Contains("was fitted", StringComparison.Ordinal)), TimeSpan.FromSeconds(1));
        bot.Clock.SetUtcNow(Next.ToDateTimeOffset());
        await bot.AdvanceUntilAsync(() => bot.Logs.All.Count(line => line.Contains("was fitted", StringComparison.Ordinal)) == 2, TimeSpan.FromSeconds(1));
        Assert.Equal(Instant.FromUtc(2027, 1, 31, 18, 0), (await Store.FitsAsync()).FitAt);
    }

    [Fact]
    public async Task Too_few_answers_change_nothing_but_are_reported()
    {
        await Store.AnswerAsync(Forgetful, 3);
        await FitAsync();
        var state = await Store.FitsAsync();
        Assert.Equal((0, 0, Next, FitVerdict.TooFew), (state.Current, state.Newest, state.FitAt, state.Last!.Verdict));
        Assert.Null(state.Last.Before);
    }

    [Fact]
    public async Task Whose_answers_cannot_be_read_is_left_out_and_logged()
    {
        await Store.AnswerAsync(Forgetful, 30);
        await Store.CommitAsync(Rep(7), new(new($"{RowKeys.DrillLogPrefix}2026-01-01T00:00:00Z/x/y/1", null, "{}"), []), CancellationToken.None);
        await FitAsync();
        var state = await Store.FitsAsync();
        Assert.Equal((29, 1, Next), (state.Last!.People, state.Last.Unread, state.FitAt));
        Assert.Contains(bot.Logs.All, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("left out of the fit", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_model_chosen_by_hand_is_not_replaced()
    {
        await Store.AnswerAsync(Forgetful, 30, FitState.None with { IsHeld = true });
        await FitAsync();
        var state = await Store.FitsAsync();
        Assert.Equal((0, 0, true, FitVerdict.Accepted), (state.Current, state.Newest, state.IsHeld, state.Last!.Verdict));
        Assert.Null(await Store.ModelAsync(1));
    }

    [Fact]
    public async Task Somebody_who_writes_meanwhile_makes_it_begin_again()
    {
        await Store.AnswerAsync(Forgetful, 30);
        Store.Meanwhile = async store =>
        {
            var row = (await store.FindAsync(Organisation, OrganisationKeys.Memory, CancellationToken.None))!;
            await store.CommitAsync(Organisation, new(MemoryRows.Write(MemoryRows.Read(row) with { IsHeld = true }, row.ETag), []), CancellationToken.None);
        };
        Assert.NotNull(await FitAsync());
        Assert.Null(await FitAsync());
        Assert.Equal((0, true, FitVerdict.Accepted), ((await Store.FitsAsync()).Current, (await Store.FitsAsync()).IsHeld, (await Store.FitsAsync()).Last!.Verdict));
    }

    [Fact]
    public async Task A_version_is_never_given_twice()
    {
        await Store.AnswerAsync(Forgetful, 30, FitState.None with { Newest = 4 });
        await FitAsync();
        Assert.Equal((5, 5), ((await Store.FitsAsync()).Current, (await Store.FitsAsync()).Newest));
    }

    [Fact]
    public async Task A_drill_answered_in_another_way_than_memory_says_is_flagged()
    {
        // Everybody gets it wrong that memory expects to get right; the others are answered as expected.
        var logs = await Store.AnswerAsync(MemoryModel.Standard, 40);
        var hard = new DrillId(logs[0][0].Drill.Objective, 2);
        for (int rep = 0; rep < DrillDeviation.LeastAnswers; rep++)
        {
            var missed = logs[rep][^1] with { Drill = hard, Day = logs[rep][^1].Day.PlusDays(7), Grade = Grade.Again, Expected = 0.9 };
            await Store.PutLogAsync(Rep(100 + rep), [.. logs[rep], missed], MemoryModel.Standard);
            await Store.CommitAsync(Organisation, new(new(OrganisationKeys.Driller($"rep-{100 + rep}"), null, MemoryRows.WriteDriller()), []), CancellationToken.None);
        }

        await FitAsync();
        var flags = MemoryRows.ReadFlags(await Store.FindAsync(Organisation, OrganisationKeys.FlaggedDrills, CancellationToken.None));
        Assert.Equal((hard, new DrillDeviation(DrillDeviation.LeastAnswers, 0, 0.9)), (Assert.Single(flags.All).Key, flags.All[hard] with { Expected = Math.Round(flags.All[hard].Expected, 9) }));
    }

    private Task<Duration?> FitAsync() => FitAsync(Due);

    private Task<Duration?> FitAsync(Instant due) => bot.Service<MonthlyFit>().RunAsync(new(Organisation, due), TestContext.Current.CancellationToken);
}
