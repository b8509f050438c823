using CoachBot.Dialogs.TimeLine;

namespace CoachBot.Dialogs.Tests.TimeLine;

public sealed class WrongLines
{
    [Theory]
    [InlineData("-3h visits", typeof(NotANumber), "-3h")]
    [InlineData("visits -3h", typeof(NotANumber), "-3h")]
    [InlineData("visits:-3h", typeof(NotANumber), "-3h")]
    [InlineData("-3 visits", typeof(NotANumber), "-3")]
    [InlineData("拜访-2小时", typeof(NotANumber), "-2小时")]
    [InlineData("拜访 -2小时", typeof(NotANumber), "-2小时")]
    [InlineData("31.2.2026 3h visits", typeof(NoSuchDate), "31.2.2026")]
    [InlineData("拜访负三小时", typeof(NotANumber), "负三小时")]
    [InlineData("NaN visits", typeof(NotANumber), "NaN")]
    [InlineData("NaN h visits", typeof(NotANumber), "NaN h")]
    [InlineData("Infinity hours visits", typeof(NotANumber), "Infinity hours")]
    [InlineData("1e9 h visits", typeof(NotANumber), "1e9 h")]
    [InlineData("visits 1e9h", typeof(NotANumber), "1e9h")]
    [InlineData("-40% visits", typeof(NotANumber), "-40%")]
    [InlineData("25h visits", typeof(AmountTooLarge), "25h")]
    [InlineData("拜访25小时", typeof(AmountTooLarge), "25小时")]
    [InlineData("9h: 25h visits", typeof(AmountTooLarge), "25h")]
    [InlineData("9:00-11:00 visits, 10:30-12:00 travel", typeof(RangesOverlap), "9:00-11:00")]
    [InlineData("10:30-12:00 travel, 9:00-11:00 visits", typeof(RangesOverlap), "9:00-11:00")]
    [InlineData("11:30-09:00 visits", typeof(RangeBackwards), "11:30-09:00")]
    [InlineData("拜访下午4点到2点", typeof(RangeBackwards), "下午4点到2点")]
    [InlineData("25:00-26:00 visits", typeof(NoTimeOfDay), "25:00-26:00")]
    [InlineData("9h: 140% visits", typeof(PercentOver100), "140%")]
    [InlineData("140% visits", typeof(PercentOver100), "140%")]
    [InlineData("9h: 60% visits, 60% travel", typeof(PercentOver100), "60% visits, 60%")]
    [InlineData("9h: 8h visits, 2h travel", typeof(PartsOverTotal), "9h: 8h visits, 2h travel")]
    [InlineData("9h: 8h visits, 20% travel", typeof(PartsOverTotal), "9h: 8h visits, 20% travel")]
    [InlineData("20h visits, 5h travel", typeof(DayOver24Hours), "20h visits, 5h travel")]
    [InlineData("Nov 31 3h visits", typeof(NoSuchDate), "Nov 31")]
    [InlineData("2026-13-01 3h visits", typeof(NoSuchDate), "2026-13-01")]
    [InlineData("yesterday 3h visits, today 2h travel", typeof(TwoDates), "yesterday 3h visits, today")]
    [InlineData("99999999999999999999999999999999999999h visits", typeof(AmountTooLarge), "99999999999999999999999999999999999999h")]
    public void A_value_that_cannot_be_right(string line, Type problem, string text)
    {
        var reading = Reading.Of(line);
        var found = Assert.Single(reading.Problems);
        Assert.IsType(problem, found);
        Assert.Equal(text, found.Text);
        Assert.True(reading.IsTimeLine);
        Assert.Equal(0, reading.Minutes.Total);
    }

    [Fact]
    public void Problems_carry_their_numbers()
    {
        Assert.Equal([new RangesOverlap("9:00-11:00", "10:30-12:00")], Reading.Of("9:00-11:00 visits, 10:30-12:00 travel").Problems);
        Assert.Equal([new PercentOver100("60% visits, 60%", 120)], Reading.Of("9h: 60% visits, 60% travel").Problems);
        Assert.Equal([new PartsOverTotal("9h: 8h visits, 2h travel", 600, 540)], Reading.Of("9h: 8h visits, 2h travel").Problems);
        Assert.Equal([new DayOver24Hours("20h visits, 5h travel", 1500)], Reading.Of("20h visits, 5h travel").Problems);
    }

    [Fact]
    public void Ranges_may_touch() => Assert.Empty(Reading.Of("9:00-11:00 visits, 11:00-12:00 travel").Problems);

    [Fact]
    public void A_line_has_a_longest_length()
    {
        string longest = new string('x', TimeLineParser.LongestLine - 10) + " 3h visits";
        Assert.Empty(Reading.Of(longest).Problems);
        Assert.Equal(TimeLineParser.LongestLine + 1, Assert.IsType<LineTooLong>(Assert.Single(Reading.Of(longest + "!").Problems)).Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("I have 2 kids")]
    [InlineData("I have 2 visits tomorrow")]
    [InlineData("what is my plan")]
    [InlineData("help me with travel")]
    [InlineData("see you at 3:30")]
    [InlineData("let us meet at 3pm")]
    [InlineData("log")]
    [InlineData("rest")]
    [InlineData("the rest is history")]
    [InlineData("I am 100% sure")]
    [InlineData("my number is 555-1234")]
    [InlineData("yesterday")]
    [InlineData("3h")]
    [InlineData("2h golf")]
    [InlineData("travel 2")]
    [InlineData("你好")]
    [InlineData("我的计划是什么")]
    [InlineData("昨天")]
    [InlineData("report")]
    public void Not_a_time_line(string line)
    {
        var reading = Reading.Of(line);
        Assert.False(reading.IsTimeLine);
        Assert.Equal(0, reading.Minutes.Total);
        Assert.Empty(reading.Problems);
    }

    [Theory]
    [InlineData("planning 1h")]
    [InlineData("40% visits, 60% travel")]
    [InlineData("2h golf, 1h visits")]
    [InlineData("same as yesterday")]
    [InlineData("9h: rest visits")]
    public void A_time_line(string line) => Assert.True(Reading.Of(line).IsTimeLine);
}
