using CoachBot.Dialogs.TimeLine;

namespace CoachBot.Dialogs.Tests.TimeLine;

public sealed class WrongAmounts
{
    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("2-3h")]
    [InlineData("2 to 3 hours")]
    [InlineData("两三个小时")]
    [InlineData("3h visits")]
    [InlineData("40%")]
    [InlineData("1h, 2h")]
    [InlineData("yesterday")]
    [InlineData("3x")]
    [InlineData("24/7")]
    public void No_amount(string text) => Assert.IsType<NoDuration>(DurationReader.Read(text, Reading.Context, bareNumberIsHours: true));

    [Theory]
    [InlineData("-3h", typeof(NotANumber))]
    [InlineData("minus 3h", typeof(NotANumber))]
    [InlineData("负三小时", typeof(NotANumber))]
    [InlineData("-2", typeof(NotANumber))]
    [InlineData("NaN", typeof(NotANumber))]
    [InlineData("NaN h", typeof(NotANumber))]
    [InlineData("Infinity hours", typeof(NotANumber))]
    [InlineData("∞ h", typeof(NotANumber))]
    [InlineData("1e9 h", typeof(NotANumber))]
    [InlineData("1.2.3h", typeof(NotANumber))]
    [InlineData("1:75", typeof(NotANumber))]
    [InlineData("25h", typeof(AmountTooLarge))]
    [InlineData("25", typeof(AmountTooLarge))]
    [InlineData("2 days", typeof(AmountTooLarge))]
    [InlineData("1500 min", typeof(AmountTooLarge))]
    [InlineData("99999999999999999999999999999999999999999999h", typeof(AmountTooLarge))]
    [InlineData("99999999999999999999999999999999999999999999", typeof(AmountTooLarge))]
    [InlineData("11:30-09:00", typeof(RangeBackwards))]
    [InlineData("9:00-9:00", typeof(RangeBackwards))]
    [InlineData("25:00-26:00", typeof(NoTimeOfDay))]
    [InlineData("9:75-10:00", typeof(NoTimeOfDay))]
    public void A_problem(string text, Type problem)
    {
        var reading = Assert.IsType<DurationProblem>(DurationReader.Read(text, Reading.Context, bareNumberIsHours: true));
        Assert.IsType(problem, reading.Problem);
        Assert.Equal(text, reading.Problem.Text);
    }
}
