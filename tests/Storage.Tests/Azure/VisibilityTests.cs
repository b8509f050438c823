using CoachBot.Storage.Azure;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace CoachBot.Storage.Tests.Azure;

public sealed class VisibilityTests
{
    private static readonly Duration Longest = Duration.FromDays(7) - Duration.FromHours(1);

    [Theory]
    [InlineData(-86_400_000, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(1_000, 1)]
    [InlineData(1_001, 2)]
    [InlineData(601_200_000, 601_200)]
    [InlineData(601_200_001, 601_200)]
    [InlineData(34_560_000_000, 601_200)]
    public void A_message_is_hidden_for_whole_seconds_up_to_its_time_and_less_than_7_days(long milliseconds, long seconds)
    {
        var due = Instant.FromUnixTimeSeconds(1_800_000_000);
        var clock = new FakeTimeProvider((due - Duration.FromMilliseconds(milliseconds)).ToDateTimeOffset());
        var message = WakeUpMessage.Of(new(Some.Owner(), due));

        Assert.Equal(TimeSpan.FromSeconds(seconds), new Visibility(clock, Longest).Of(message));
    }
}
