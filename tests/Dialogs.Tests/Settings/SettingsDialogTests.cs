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

    [Theory]
    [InlineData("English")]
    [InlineData("zh")]
    [InlineData("中文")]
    public void Asked_for_a_language_its_bare_name_answers(string name)
    {
        Assert.Empty(Chat.InEnglish().Says("language").Says(name).DoesNotHear("Back to").DoesNotHear("接着").Person.Forms);
    }

    [Fact]
    public void A_line_after_my_day_is_a_line()
    {
        Chat.InEnglish().Says("my day: 3h visits, 2h travel").Hears("Mon 23 Nov: 5 h");
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
        var chat = Chat.InEnglish().Says("my day 8h").Hears("Noted: your usual day is 8 h.").Says("log half a day visits");
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
        var chat = Chat.WithStranger(Language.Chinese).Says("拜访3小时").Hears("您的销售教练").Hears("11月23日（周一）：3小时");
        Assert.True(chat.Days[Chat.Monday].IsLogged);
        chat.Says("150").Hears("“150”不是0到100之间的整数。").Says("40").Hears("记下了：销售占40%。");
    }

    [Theory]
    [InlineData("thanks", "You are welcome.")]
    [InlineData("qwertz", "I do not understand")]
    [InlineData("help", "What you can say to me")]
    [InlineData("week", "Nothing is logged this week yet.")]
    [InlineData("who can see my data?", "Only you, in this chat.")]
    public void The_estimate_is_asked_by_the_way_and_stands_in_nobodys_way(string text, string answer)
    {
        var chat = Chat.WithStranger(Language.English).Arrives().Says(text).Hears(answer).DoesNotHear("Back to").DoesNotHear("whole number");
        Assert.Equal(40, chat.Says("40").Person.Profile.SellingEstimate);
    }

    [Theory]
    [InlineData("三成", 30)]
    [InlineData("about 40", 40)]
    [InlineData("forty percent", 40)]
    [InlineData("百分之三十五", 35)]
    public void An_estimate_may_be_said_in_words(string said, int percent)
    {
        Assert.Equal(percent, Chat.WithStranger(Language.English).Arrives().Says(said).Person.Profile.SellingEstimate);
    }

    [Fact]
    public void Removed_and_installed_again_it_welcomes_back()
    {
        Chat.WithStranger(Language.English).Arrives().Says("60").Takes(new Departed()).Arrives().Hears("Welcome back.");
    }

    [Fact]
    public void What_the_client_told_holds_until_something_is_chosen_and_for_messages_that_tell_nothing()
    {
        var told = new Hints(Language.English, DateTimeZoneProviders.Tzdb["Europe/Berlin"]);
        var person = Conversation.Take(Person.Stranger, Days.None, new Arrived(), At(told)).Person;
        var turn = Conversation.Take(person, Days.None, new Said("help"), At(new(null, null))).Turn;
        Assert.Equal((Language.English, "Europe/Berlin"), (turn.Language, turn.Zone.Id));
    }

    private static Circumstances At(Hints hints) => new("turn", "me", Instant.FromUtc(2026, 11, 23, 10, 0), hints, Some.Organisation);
}
