using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Tests.Memory;
using NodaTime;

namespace CoachBot.Coaching.Tests.Reinforcement;

public sealed class ContactCapTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(true, -1)]
    [InlineData(false, -1, -3)]
    [InlineData(false, 0, 0)]
    [InlineData(false, -6, -6)]
    [InlineData(true, -7, -1)]
    public void The_bot_begins_twice_in_seven_days_at_most(bool isAllowed, params int[] earlier)
    {
        Assert.Equal(isAllowed, ContactCap.Allows(Days(earlier), Reviewed.Today));
    }

    [Theory]
    [InlineData(true, 5, -2)]
    [InlineData(false, 5, 0)]
    [InlineData(false, 5, -1)]
    [InlineData(false, 7, 0)]
    [InlineData(true, 7, -1)]
    [InlineData(false, 7, -1, -1)]
    public void An_urgent_contact_is_one_a_day_and_never_costs_the_next_slot(bool isAllowed, int nextSlot, params int[] earlier)
    {
        Assert.Equal(isAllowed, ContactCap.AllowsUrgent(Days(earlier), Reviewed.Today, Reviewed.Today.PlusDays(nextSlot)));
    }

    private static LocalDate[] Days(int[] days) => [.. days.Select(Reviewed.Today.PlusDays)];
}
