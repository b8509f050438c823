using NodaTime;

namespace CoachBot.Dialogs.Tests.Reminders;

/// <summary>A time that may be in the morning or in the evening, and the answers to it.</summary>
public sealed class EitherTimeTests
{
    [Theory]
    [InlineData("remind me at 5", "“at 5” could be 05:00 or 17:00. Which one? [05:00] [17:00]")]
    [InlineData("remind me at half past five", "“at half past five” could be 05:30 or 17:30. Which one? [05:30] [17:30]")]
    [InlineData("remind me at quarter to six", "“at quarter to six” could be 05:45 or 17:45. Which one? [05:45] [17:45]")]
    public void Both_are_offered(string message, string answer) => Chat.InEnglish().Says(message).Hears(answer);

    [Theory]
    [InlineData("pm")]
    [InlineData("PM")]
    [InlineData("in the evening")]
    [InlineData("evening")]
    [InlineData("the second")]
    [InlineData("the second one")]
    [InlineData("2")]
    [InlineData("latter")]
    [InlineData("17:00")]
    [InlineData("5pm")]
    [InlineData("晚上")]
    [InlineData("下午")]
    [InlineData("后者")]
    public void The_later_one_is_meant(string reply) => Assert.Equal(new LocalTime(17, 0), Asked().Says(reply).Hears("17:00").Person.Profile.RemindAt);

    [Theory]
    [InlineData("am")]
    [InlineData("morning")]
    [InlineData("in the morning")]
    [InlineData("the first")]
    [InlineData("1")]
    [InlineData("05:00")]
    [InlineData("早上")]
    [InlineData("前者")]
    public void The_earlier_one_is_meant(string reply) => Assert.Equal(new LocalTime(5, 0), Asked().Says(reply).Hears("05:00").Person.Profile.RemindAt);

    [Fact]
    public void Another_time_is_taken_and_one_that_may_be_two_is_asked_about_again()
    {
        Assert.Equal(new LocalTime(18, 15), Asked().Says("18:15").Person.Profile.RemindAt);
        Assert.Equal(new LocalTime(18, 0), Asked().Says("6").Hears("“6” could be 06:00 or 18:00.").Says("evening").Person.Profile.RemindAt);
        Assert.Equal(new LocalTime(18, 0), Asked().Says("remind me at 6pm").DoesNotHear("Back to").Person.Profile.RemindAt);
    }

    [Fact]
    public void None_is_an_answer_too_and_anything_else_is_refused()
    {
        var chat = Asked().Says("late in May").Hears("“late in May” is not a time of day.");
        Assert.Null(chat.Says("off").Hears("Reminders are off").Person.Profile.RemindAt);
        Assert.Empty(Asked().Says("cancel").Person.Forms);
    }

    private static Chat Asked() => Chat.InEnglish().Says("remind me at 5");
}
