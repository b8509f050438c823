using CoachBot.Bot.WakeUps;
using Microsoft.Extensions.Time.Testing;

namespace CoachBot.Bot.Tests.WakeUps;

public sealed class TenantPaceTests
{
    private readonly FakeTimeProvider clock = new();

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(50)]
    public void As_many_a_second_go_ahead_as_were_set(int perSecond)
    {
        var pace = new TenantPace(new(TimeSpan.Zero, perSecond), clock);
        var waiting = Enumerable.Range(0, 10 * perSecond).Select(_ => pace.WaitAsync("tenant", CancellationToken.None)).ToList();
        for (int second = 1; second <= 5; second++)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            Assert.Equal((second * perSecond) + 1, waiting.Count(each => each.IsCompleted));
        }
    }

    [Fact]
    public void Tenants_do_not_wait_for_each_other_and_idle_time_is_not_saved_up()
    {
        var pace = new TenantPace(new(TimeSpan.Zero, 1), clock);
        Assert.True(pace.WaitAsync("one", CancellationToken.None).IsCompleted);
        Assert.True(pace.WaitAsync("two", CancellationToken.None).IsCompleted);
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True(pace.WaitAsync("one", CancellationToken.None).IsCompleted);
        Assert.False(pace.WaitAsync("one", CancellationToken.None).IsCompleted);
    }
}
