using CoachBot.Dialogs.TimeLine;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Dialogs.Tests.TimeLine;

public sealed class Dates
{
    [Theory]
    [InlineData("today", "2026-11-23")]
    [InlineData("Yesterday", "2026-11-22")]
    [InlineData("day before yesterday", "2026-11-21")]
    [InlineData("the day before yesterday", "2026-11-21")]
    [InlineData("tomorrow", "2026-11-24")]
    [InlineData("monday", "2026-11-23")]
    [InlineData("on Friday", "2026-11-20")]
    [InlineData("fri", "2026-11-20")]
    [InlineData("Tue", "2026-11-17")]
    [InlineData("this friday", "2026-11-20")]
    [InlineData("last friday", "2026-11-20")]
    [InlineData("last monday", "2026-11-16")]
    [InlineData("next monday", "2026-11-30")]
    [InlineData("Nov 20", "2026-11-20")]
    [InlineData("Nov. 20", "2026-11-20")]
    [InlineData("20 Nov", "2026-11-20")]
    [InlineData("20th of November", "2026-11-20")]
    [InlineData("November 20th", "2026-11-20")]
    [InlineData("for November 20, 2025", "2025-11-20")]
    [InlineData("20 Nov 2025", "2025-11-20")]
    [InlineData("Jan 5", "2027-01-05")]
    [InlineData("Dec 31", "2026-12-31")]
    [InlineData("Feb 29", "2028-02-29")]
    [InlineData("the 20th", "2026-11-20")]
    [InlineData("the 31st", "2026-10-31")]
    [InlineData("3 days ago", "2026-11-20")]
    [InlineData("2026-11-20", "2026-11-20")]
    [InlineData("2026-1-5", "2026-01-05")]
    [InlineData("2026/11/20", "2026-11-20")]
    [InlineData("２０２６－１１－２０", "2026-11-20")]
    [InlineData("11月20日", "2026-11-20")]
    [InlineData("11月20号", "2026-11-20")]
    [InlineData("十一月二十日", "2026-11-20")]
    [InlineData("2025年11月20日", "2025-11-20")]
    [InlineData("20号", "2026-11-20")]
    [InlineData("今天", "2026-11-23")]
    [InlineData("昨天", "2026-11-22")]
    [InlineData("前天", "2026-11-21")]
    [InlineData("大前天", "2026-11-20")]
    [InlineData("明天", "2026-11-24")]
    [InlineData("三天前", "2026-11-20")]
    [InlineData("周三", "2026-11-18")]
    [InlineData("周一", "2026-11-23")]
    [InlineData("星期三", "2026-11-18")]
    [InlineData("礼拜三", "2026-11-18")]
    [InlineData("周日", "2026-11-22")]
    [InlineData("星期天", "2026-11-22")]
    [InlineData("这周五", "2026-11-20")]
    [InlineData("本周五", "2026-11-20")]
    [InlineData("上周五", "2026-11-20")]
    [InlineData("上周一", "2026-11-16")]
    [InlineData("上个星期天", "2026-11-22")]
    [InlineData("下周五", "2026-12-04")]
    public void A_date(string text, string date) =>
        Assert.Equal(new DateFound(LocalDatePattern.Iso.Parse(date).Value), DateReader.Read(text, Reading.Context));

    [Fact]
    public void Last_week_is_the_week_from_monday_to_sunday()
    {
        var wednesday = new TimeLineContext(new LocalDate(2026, 11, 25), 540);
        Assert.Equal(new DateFound(new(2026, 11, 16)), DateReader.Read("上周一", wednesday));
        Assert.Equal(new DateFound(new(2026, 11, 23)), DateReader.Read("last monday", wednesday));
    }

    [Theory]
    [InlineData("Nov 31")]
    [InlineData("2026-13-01")]
    [InlineData("2026-02-29")]
    [InlineData("0000-01-01")]
    [InlineData("13月1日")]
    [InlineData("32号")]
    public void Not_in_the_calendar(string text) =>
        Assert.Equal(new DateProblem(new NoSuchDate(text)), DateReader.Read(text, Reading.Context));

    [Theory]
    [InlineData("")]
    [InlineData("20")]
    [InlineData("soon")]
    [InlineData("may")]
    [InlineData("周末")]
    [InlineData("yesterday 3h visits")]
    public void No_date(string text) => Assert.IsType<NoDate>(DateReader.Read(text, Reading.Context));

    [Fact]
    public void Two_dates_are_a_problem() =>
        Assert.Equal(new DateProblem(new TwoDates("today yesterday")), DateReader.Read("today yesterday", Reading.Context));
}
