using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Time;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Coaching.Tests.Reinforcement;

public sealed class ContactHoursTests
{
    [Theory]
    [InlineData("2026-11-24T00:59:59Z", false)]
    [InlineData("2026-11-24T01:00:00Z", true)]
    [InlineData("2026-11-24T08:30:00Z", true)]
    [InlineData("2026-11-24T08:30:01Z", false)]
    [InlineData("2026-11-28T03:00:00Z", false)]
    [InlineData("2026-11-29T03:00:00Z", true)]
    public void Only_the_working_hours_of_the_person_are_in_them(string now, bool isIn)
    {
        var calendar = WorkingCalendar.Default with { MakeUpDays = [new(2026, 11, 29)] };
        Assert.Equal(isIn, ContactHours.Include(InstantPattern.General.Parse(now).Value, DateTimeZoneProviders.Tzdb["Asia/Shanghai"], calendar));
    }
}
