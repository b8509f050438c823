using CoachBot.Dialogs.TimeLine;

namespace CoachBot.Dialogs.Tests.TimeLine;

public sealed class Clocks
{
    [Theory]
    [InlineData("17:30", "17:30")]
    [InlineData("17：30", "17:30")]
    [InlineData("１７：３０", "17:30")]
    [InlineData("05:30", "05:30")]
    [InlineData("10:30", "10:30")]
    [InlineData("00:00", "00:00")]
    [InlineData("12:30", "12:30")]
    [InlineData("5:30 pm", "17:30")]
    [InlineData("5:30pm", "17:30")]
    [InlineData("5.30 p.m.", "17:30")]
    [InlineData("5pm", "17:00")]
    [InlineData("8 AM", "08:00")]
    [InlineData("12 am", "00:00")]
    [InlineData("1730", "17:30")]
    [InlineData("2030", "20:30")]
    [InlineData("0530", "05:30")]
    [InlineData("0530pm", "17:30")]
    [InlineData("17.30", "17:30")]
    [InlineData("17h30", "17:30")]
    [InlineData("17", "17:00")]
    [InlineData("12", "12:00")]
    [InlineData("noon", "12:00")]
    [InlineData("at 17:30, please.", "17:30")]
    [InlineData("every day at 5:30 pm", "17:30")]
    [InlineData("daily @17:30", "17:30")]
    [InlineData("17:30 on working days", "17:30")]
    [InlineData("17点30分", "17:30")]
    [InlineData("17点", "17:00")]
    [InlineData("17时30分", "17:30")]
    [InlineData("十七点半", "17:30")]
    [InlineData("下午5点半", "17:30")]
    [InlineData("下午五点半", "17:30")]
    [InlineData("下午5:30", "17:30")]
    [InlineData("晚上六点", "18:00")]
    [InlineData("晚上8点一刻", "20:15")]
    [InlineData("中午12点", "12:00")]
    [InlineData("中午一点", "13:00")]
    [InlineData("早上9点", "09:00")]
    [InlineData("每天下午五點半", "17:30")]
    [InlineData("每晚8点", "20:00")]
    [InlineData("每个工作日 18:00 吧", "18:00")]
    public void A_time_is_read_as_it_is_written(string text, string time) =>
        Assert.Equal(new ClockFound(IsoTime.Parse(time)!.Value), ClockReader.Read(text));

    [Theory]
    [InlineData("5", "05:00", "17:00")]
    [InlineData("10", "10:00", "22:00")]
    [InlineData("5:30", "05:30", "17:30")]
    [InlineData("5.30", "05:30", "17:30")]
    [InlineData("at 6 o'clock", "06:00", "18:00")]
    [InlineData("六点", "06:00", "18:00")]
    [InlineData("10点", "10:00", "22:00")]
    [InlineData("五点半", "05:30", "17:30")]
    public void A_time_that_may_be_in_the_morning_or_the_evening_is_neither(string text, string morning, string evening) =>
        Assert.Equal(new ClockAmbiguous(IsoTime.Parse(morning)!.Value, IsoTime.Parse(evening)!.Value), ClockReader.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("25")]
    [InlineData("24:00")]
    [InlineData("midnight")]
    [InlineData("17:60")]
    [InlineData("1760")]
    [InlineData("17 am")]
    [InlineData("晚上12点")]
    [InlineData("晚上两点")]
    [InlineData("中午五点")]
    [InlineData("17:30 and 18:00")]
    [InlineData("9:00-17:30")]
    [InlineData("17:30 visits")]
    [InlineData("5h")]
    [InlineData("9h")]
    [InlineData("17h")]
    [InlineData("90m")]
    [InlineData("30%")]
    [InlineData("3 visits")]
    [InlineData("5 o'clock pm")]
    [InlineData("tomorrow at 17:30")]
    [InlineData("in the evening")]
    [InlineData("下午")]
    [InlineData("两小时")]
    [InlineData("every day")]
    public void Anything_else_is_none(string text) => Assert.Equal(new NoClock(), ClockReader.Read(text));

    [Fact]
    public void Every_minute_reads_back_as_it_was_written() => Assert.All(Enumerable.Range(0, 24 * 60), minute =>
    {
        var time = NodaTime.LocalTime.FromMinutesSinceMidnight(minute);
        Assert.Equal(new ClockFound(time), ClockReader.Read(IsoTime.Format(time)));
    });
}
