using CoachBot.Coaching.Memory;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Coaching.Tests.Memory;

public sealed class ReviewDayTests
{
    [Theory]
    [InlineData("Europe/Berlin", "2026-11-24T02:59:59Z", 23)]
    [InlineData("Europe/Berlin", "2026-11-24T03:00:00Z", 24)]
    [InlineData("Asia/Kolkata", "2026-11-23T22:29:59Z", 23)]
    [InlineData("Asia/Kolkata", "2026-11-23T22:30:00Z", 24)]
    public void A_day_begins_at_four_where_the_person_is(string zone, string at, int day)
    {
        Assert.Equal(day, ReviewDay.Of(InstantPattern.General.Parse(at).Value, DateTimeZoneProviders.Tzdb[zone]).Day);
    }

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29T01:59:59Z", "2026-03-29T02:00:00Z")]
    [InlineData("Europe/Berlin", "2026-10-25T02:59:59Z", "2026-10-25T03:00:00Z")]
    [InlineData("America/New_York", "2026-03-08T07:59:59Z", "2026-03-08T08:00:00Z")]
    [InlineData("America/New_York", "2026-11-01T08:59:59Z", "2026-11-01T09:00:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-10-03T16:59:59Z", "2026-10-03T17:00:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-04-04T17:29:59Z", "2026-04-04T17:30:00Z")]
    public void It_does_on_the_nights_the_clocks_change(string zone, string before, string from)
    {
        var tz = DateTimeZoneProviders.Tzdb[zone];
        var day = ReviewDay.Of(InstantPattern.General.Parse(from).Value, tz);
        Assert.Equal(day.PlusDays(-1), ReviewDay.Of(InstantPattern.General.Parse(before).Value, tz));
    }
}
