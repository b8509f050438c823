using NodaTime.Text;

namespace CoachBot.Dialogs.Tests.TimeLine;

public sealed class DatesInLines
{
    [Theory]
    [InlineData("yesterday 3h visits", "2026-11-22")]
    [InlineData("3h visits yesterday", "2026-11-22")]
    [InlineData("log yesterday: 3h visits", "2026-11-22")]
    [InlineData("for last friday, 3h visits", "2026-11-20")]
    [InlineData("Nov 20 3h visits", "2026-11-20")]
    [InlineData("3h visits 20 Nov", "2026-11-20")]
    [InlineData("周三拜访3小时", "2026-11-18")]
    [InlineData("11月20日 拜访3小时", "2026-11-20")]
    [InlineData("3h visits", null)]
    [InlineData("may 3h visits", null)]
    public void A_date_in_a_line(string line, string? date)
    {
        var reading = Reading.Of(line);
        Assert.Equal(date, reading.Date is { } day ? LocalDatePattern.Iso.Format(day) : null);
        Assert.Equal("face-to-face 180", reading.Minutes.ToString());
        Assert.Empty(reading.Problems);
    }

    [Theory]
    [InlineData("yesterday same as monday", "2026-11-22", "2026-11-23")]
    [InlineData("same as yesterday", null, "2026-11-22")]
    [InlineData("friday the same as on wednesday", "2026-11-20", "2026-11-18")]
    [InlineData("同昨天", null, "2026-11-22")]
    [InlineData("周五同周三", "2026-11-20", "2026-11-18")]
    [InlineData("和昨天一样", null, "2026-11-22")]
    [InlineData("周五跟周三一样", "2026-11-20", "2026-11-18")]
    public void The_same_as_another_day(string line, string? date, string model)
    {
        var reading = Reading.Of(line);
        Assert.Equal(date, reading.Date is { } day ? LocalDatePattern.Iso.Format(day) : null);
        Assert.Equal(model, LocalDatePattern.Iso.Format(reading.SameAs!.Value));
        Assert.True(reading.IsTimeLine);
        Assert.Empty(reading.Unclear);
        Assert.Empty(reading.Problems);
    }
}
