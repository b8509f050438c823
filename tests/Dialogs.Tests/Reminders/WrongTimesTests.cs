using NodaTime;

namespace CoachBot.Dialogs.Tests.Reminders;

/// <summary>Times at which nobody can be reminded, each refused with its own reason.</summary>
public sealed class WrongTimesTests
{
    [Theory]
    [InlineData("25:00")]
    [InlineData("17:75")]
    [InlineData("17点75分")]
    [InlineData("17-30")]
    [InlineData("5 30 pm")]
    [InlineData("17:30 CET")]
    [InlineData("24:30")]
    [InlineData("25点")]
    [InlineData("evening")]
    [InlineData("17:30-18:00")]
    [InlineData("9:00 to 10:00")]
    public void What_is_no_time_is_quoted_and_refused_as_one(string time)
    {
        var chat = Chat.InEnglish().Says($"remind me {time}").Hears($"“{time}” is not a time of day.").DoesNotHear("one thing only");
        Assert.Equal(new LocalTime(17, 30), chat.Says("17:30").Person.Profile.RemindAt);
    }

    [Theory]
    [InlineData("midnight")]
    [InlineData("0:00")]
    [InlineData("00:00")]
    [InlineData("24:00")]
    [InlineData("12am")]
    public void The_start_of_the_day_is_refused_with_the_reason_and_a_later_time(string time)
    {
        var chat = Chat.InEnglish().Says($"remind me at {time}").Hears("is the start of a day, when there is nothing to log yet.").Hears("[23:30]");
        Assert.Null(chat.Person.Profile.RemindAt);
        Assert.Equal(new LocalTime(23, 30), chat.Says("23:30").Person.Profile.RemindAt);
    }

    [Theory]
    [InlineData("午夜")]
    [InlineData("零点")]
    [InlineData("晚上12点")]
    [InlineData("0点")]
    public void In_Chinese_too(string time) =>
        Assert.Null(Chat.In(Language.Chinese).Says($"每天{time}提醒我").Hears($"{time}”是一天的开始").Hears("[23:30]").Person.Profile.RemindAt);

    [Fact]
    public void On_the_card_too() => Chat.InEnglish().Says("remind").Presses("Save", null, ("at", "00:00")).Hears("is the start of a day");
}
