using NodaTime;

namespace CoachBot.Dialogs.Tests.Settings;

public sealed class SettingsDialogTests
{
    [Theory]
    [InlineData("语言 英文")]
    [InlineData("language english")]
    [InlineData("English")]
    public void A_language_is_chosen_in_one_message_in_either_language(string message)
    {
        var chat = Chat.In(Language.Chinese).Says(message).Hears("I speak English from now on.");
        Assert.Equal(Language.English, chat.Person.Profile.Language);
    }

    [Fact]
    public void Asked_for_a_language_the_coach_offers_both()
    {
        Chat.InEnglish().Says("language").Hears("English or 中文?").Says("2").Hears("好，从现在起我说中文。").Says("help").Hears("记录一天");
    }

    [Fact]
    public void A_language_we_do_not_speak_is_refused_by_name()
    {
        Chat.InEnglish().Says("language Klingon").Hears("“Klingon” is none of the choices.");
    }

    [Theory]
    [InlineData("time zone Berlin", "Europe/Berlin", "Mon 23 Nov, 11:00")]
    [InlineData("时区 纽约", "America/New_York", "Mon 23 Nov, 05:00")]
    [InlineData("timezone europe/london", "Europe/London", "Mon 23 Nov, 10:00")]
    [InlineData("time zone New York", "America/New_York", "Mon 23 Nov, 05:00")]
    [InlineData("time zone UTC+8", "UTC+08", "Mon 23 Nov, 18:00")]
    [InlineData("time zone +05:30", "UTC+05:30", "Mon 23 Nov, 15:30")]
    [InlineData("time zone Kiritimati", "Pacific/Kiritimati", "Tue 24 Nov, 00:00")]
    public void A_zone_is_found_by_what_people_call_it(string message, string id, string clock)
    {
        var chat = Chat.InEnglish().Says(message).Hears($"Time zone: {id}. It is {clock} there.");
        Assert.Equal(id, chat.Person.Profile.ZoneId);
    }

    [Fact]
    public void Today_is_counted_in_the_zone_chosen()
    {
        Chat.InEnglish().Says("time zone Kiritimati").Says("log 1h visits").Hears("Tue 24 Nov: 1 h");
    }

    [Fact]
    public void A_zone_nobody_knows_is_asked_again()
    {
        Chat.InEnglish().Says("time zone").Hears("Which time zone are you in?").Says("Atlantis").Hears("“Atlantis” is no time zone I know.").Says("Paris").Hears("Europe/Paris");
    }

    [Fact]
    public void Half_a_day_is_half_of_the_usual_day()
    {
        var chat = Chat.InEnglish().Says("my day 8h").Hears("Noted: your usual day has 8 h.").Says("log half a day visits");
        Assert.Equal(240, chat.Days[Chat.Monday].Entry.Minutes.Total);
    }

    [Fact]
    public void The_first_contact_is_one_card_that_says_what_it_does_keeps_and_shows()
    {
        var chat = Chat.WithStranger(Language.English).Arrives().Hears("What I do.").Hears("What I keep.").Hears("Who sees it.");
        Assert.IsType<Show>(Assert.Single(chat.Replies));
        Assert.Empty(chat.Arrives().Replies);
        chat.Says("60%").Hears("Noted: 60% selling.");
    }

    [Fact]
    public void A_stranger_who_begins_with_a_line_is_welcomed_and_logged()
    {
        var chat = Chat.WithStranger(Language.Chinese).Says("拜访3小时").Hears("您的销售教练").Hears("11月23日（周一）：3小时").Hears("接着刚才的：您的估计。");
        Assert.True(chat.Days[Chat.Monday].IsLogged);
        chat.Says("四成").Hears("请填0到100之间的整数").Says("40").Hears("记下了：销售占40%。");
    }

    [Fact]
    public void An_estimate_is_asked_twice_at_most()
    {
        Chat.WithStranger(Language.English).Says("log 3h visits").Hears("Back to: your estimate").Says("week").DoesNotHear("Back to");
    }

    [Fact]
    public void Removed_and_installed_again_it_welcomes_back()
    {
        Chat.WithStranger(Language.English).Arrives().Says("60").Takes(new Departed()).Arrives().Hears("Welcome back.");
    }

    [Fact]
    public void The_zone_of_the_client_holds_until_one_is_chosen()
    {
        Assert.Equal(
            DateTimeZoneProviders.Tzdb["Europe/Berlin"],
            Turn.For(new Profile(), new("t", "me", default, new(null, DateTimeZoneProviders.Tzdb["Europe/Berlin"]), Some.Organisation)).Zone);
    }
}
