using NodaTime;

namespace CoachBot.Dialogs.Tests.Reminders;

/// <summary>What is said about the reminder without naming it.</summary>
public sealed class ShortRepliesTests
{
    [Theory]
    [InlineData("off")]
    [InlineData("Off.")]
    [InlineData("停")]
    [InlineData("关掉")]
    public void Off_means_the_reminder_where_nothing_else_is_open(string message)
    {
        Assert.Null(With().Says(message).Hears("Reminders are off").Person.Profile.RemindAt);
        Chat.InEnglish().Says(message).Hears("I do not understand");
    }

    [Fact]
    public void In_the_middle_of_a_form_off_is_about_the_form()
    {
        var chat = With().Says("log 3h visits, 2h golf").Says("off").DoesNotHear("Reminders are off");
        Assert.Equal(new LocalTime(18, 30), chat.Person.Profile.RemindAt);
    }

    [Theory]
    [InlineData("stop")]
    [InlineData("停止")]
    [InlineData("cancel")]
    public void Stop_says_what_it_could_mean_and_changes_nothing(string message)
    {
        var chat = With().Says(message).Hears("If you mean the reminder, “no reminders” turns it off").Hears("[no reminders]");
        Assert.Equal(new LocalTime(18, 30), chat.Person.Profile.RemindAt);
        Chat.InEnglish().Says(message).Hears("There is nothing to cancel.").DoesNotHear("reminder");
        Assert.Equal(new LocalTime(18, 30), With().Says("log 3h visits, 2h golf").Says(message).Hears("Cancelled.").Person.Profile.RemindAt);
    }

    [Theory]
    [InlineData("stop messaging me")]
    [InlineData("别发了")]
    public void A_wish_to_be_left_alone_is_shown_the_way(string message) =>
        Assert.NotNull(With().Says(message).Hears("If you mean the reminder").Hears("[no reminders]").Person.Profile.RemindAt);

    [Theory]
    [InlineData("not today")]
    [InlineData("今天不用了")]
    public void Not_today_cannot_be_had(string message)
    {
        Assert.NotNull(With().Says(message).Hears("I cannot leave out a single day").Person.Profile.RemindAt);
        Chat.InEnglish().Says(message).Hears("I do not understand");
    }

    [Theory]
    [InlineData("不用了")]
    [InlineData("不用")]
    [InlineData("不了")]
    [InlineData("不要了")]
    [InlineData("停")]
    [InlineData("no thanks")]
    public void Asked_for_a_time_these_say_none(string message) =>
        Assert.Null(With().Says("提醒").Says(message).Hears("Reminders are off").Person.Profile.RemindAt);

    private static Chat With() => Chat.InEnglish().Says("remind me at 18:30");
}
