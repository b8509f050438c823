using CoachBot.Dialogs.TimeLine;
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
    [InlineData("11.20 拜访3小时", "2026-11-20")]
    [InlineData("11/20拜访3小时", "2026-11-20")]
    [InlineData("11-20 拜访3小时", "2026-11-20")]
    [InlineData("12.5 拜访3小时", "2026-12-05")]
    [InlineData("拜访3小时 11.20", "2026-11-20")]
    [InlineData("20.11. 3h f2f", "2026-11-20")]
    [InlineData("3h f2f 20.11.", "2026-11-20")]
    [InlineData("20/11 3h f2f", "2026-11-20")]
    [InlineData("11/20 3h f2f", "2026-11-20")]
    [InlineData("20.11.2026 3h f2f", "2026-11-20")]
    [InlineData("two days ago 3h visits", "2026-11-21")]
    [InlineData("a day ago 3h visits", "2026-11-22")]
    [InlineData("昨儿拜访3小时", "2026-11-22")]
    [InlineData("前儿个拜访3小时", "2026-11-21")]
    [InlineData("大前天拜访3小时", "2026-11-20")]
    [InlineData("两天以前拜访3小时", "2026-11-21")]
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
    [InlineData("5/6 3h visits", "5/6")]
    [InlineData("5/6/2026 3h visits", "5/6/2026")]
    [InlineData("5.6. 3h visits", "5.6.")]
    [InlineData("24/7 3h visits", "24/7")]
    [InlineData("前两天拜访3小时", "前两天")]
    public void A_date_that_may_be_another_is_asked_about(string line, string text)
    {
        var reading = Reading.Of(line);
        Assert.Null(reading.Date);
        Assert.Equal("face-to-face 180", reading.Minutes.ToString());
        Assert.Equal(text, Assert.IsType<NotUnderstood>(Assert.Single(reading.Unclear)).Text);
    }

    [Theory]
    [InlineData("thursday same as friday plus 1h meetings", "2026-11-19", "2026-11-20", "meetings 60")]
    [InlineData("昨天和前天一样，再加1小时开会", "2026-11-22", "2026-11-21", "meetings 60")]
    [InlineData("同昨天，再加1小时开会", null, "2026-11-22", "meetings 60")]
    [InlineData("same as today plus 1h meetings", null, "2026-11-23", "meetings 60")]
    public void The_same_as_another_day_and_more(string line, string? date, string model, string minutes)
    {
        var reading = Reading.Of(line);
        Assert.Equal(date, reading.Date is { } day ? LocalDatePattern.Iso.Format(day) : null);
        Assert.Equal(model, LocalDatePattern.Iso.Format(reading.SameAs!.Value));
        Assert.Equal(minutes, reading.Minutes.ToString());
        Assert.Empty(reading.Unclear);
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
