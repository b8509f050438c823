using CoachBot.Bot.Turns;

namespace CoachBot.Bot.Tests.Turns;

/// <summary>The order of turns: the protocol's check 30, for the queue alone.</summary>
public sealed class TurnQueueTests
{
    private static readonly PersonKey Alex = new("tenant", "alex"), Kim = new("tenant", "kim");

    private readonly TurnQueue queue = new();
    private readonly List<int> begun = [];

    [Fact]
    public async Task Check_030_turns_of_one_person_run_one_at_a_time_in_the_order_they_came()
    {
        int running = 0;
        var turns = Enumerable.Range(0, 50).Select(number => queue.RunAsync(Alex, async () =>
        {
            Assert.Equal(1, Interlocked.Increment(ref running));
            begun.Add(number);
            await Task.Yield();
            Interlocked.Decrement(ref running);
            return number;
        })).ToList();
        Assert.Equal(Enumerable.Range(0, 50), await Task.WhenAll(turns));
        Assert.Equal(Enumerable.Range(0, 50), begun);
    }

    [Fact]
    public async Task Check_030_turns_of_different_people_run_side_by_side()
    {
        var (alexIsIn, kimIsIn) = (new TaskCompletionSource(), new TaskCompletionSource());
        var alex = queue.RunAsync(Alex, async () =>
        {
            alexIsIn.SetResult();
            await kimIsIn.Task; // ends only when the other has begun
            return 1;
        });
        await alexIsIn.Task;
        await queue.RunAsync(Kim, () =>
        {
            kimIsIn.SetResult();
            return Task.FromResult(2);
        }).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        Assert.Equal(1, await alex);
    }

    [Fact]
    public async Task A_turn_that_fails_holds_up_none_after_it_and_fails_for_its_own_caller_only()
    {
        var failing = queue.RunAsync<int>(Alex, () => throw new InvalidOperationException("This one."));
        var next = queue.RunAsync(Alex, () => Task.FromResult(2));
        Assert.Equal(2, await next);
        await Assert.ThrowsAsync<InvalidOperationException>(() => failing);
    }

    [Fact]
    public async Task It_is_idle_when_all_that_waits_has_ended()
    {
        var release = new TaskCompletionSource();
        var first = queue.RunAsync(Alex, async () =>
        {
            await release.Task;
            return 1;
        });
        var second = queue.RunAsync(Alex, () => Task.FromResult(2));
        var idle = queue.IdleAsync();
        Assert.False(idle.IsCompleted);
        release.SetResult();
        await idle;
        Assert.True(first.IsCompleted && second.IsCompleted);
        Assert.True(queue.IdleAsync().IsCompleted);
    }
}
