using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Tests.Settings;

/// <summary>The card that leads to each setting, and the words that go there at once.</summary>
public sealed class SettingsCardTests
{
    private static readonly Func<Texts, (string Button, string Answer)>[] Ways =
    [
        texts => (Texts.LanguageButton, texts.LanguageQuestion),
        texts => (texts.ZoneLabel, texts.ZoneQuestion),
        texts => (texts.UsualDayButton, texts.UsualDayQuestion),
        texts => (texts.ReminderForm, texts.ReminderLabel),
        texts => (texts.WeeklySetting, texts.WeeklyDayLabel),
        texts => (texts.DataButton, texts.DataTitle),
    ];

    [Theory]
    [InlineData(Language.English, "settings", "Language: English", "Time zone: Asia/Shanghai", "Length of a usual day: 9 h", "Reminder: off")]
    [InlineData(Language.Chinese, "设置", "语言：中文", "时区：Asia/Shanghai", "平常一天的工时：9小时", "提醒：没有打开")]
    public void It_shows_what_is_set(Language language, string word, params string[] lines)
    {
        var chat = Chat.In(language).Says(word);
        Assert.All(lines, line => chat.Hears(line));
    }

    [Fact]
    public void It_shows_what_was_chosen() => Chat.InEnglish().Says("time zone Ho Chi Minh").Says("my day 8h").Says("remind me at 17:30").Says("settings")
        .Hears("Time zone: Asia/Ho_Chi_Minh").Hears("Length of a usual day: 8 h").Hears("Reminder: 17:30");

    [Theory]
    [InlineData(Language.English, "settings")]
    [InlineData(Language.Chinese, "设置")]
    public void Each_button_leads_to_its_setting(Language language, string word)
    {
        var texts = Texts.In(language);
        Assert.Equal(Ways.Select(way => way(texts).Button), CardButtons.Titles(Chat.In(language).Says(word).Card!));
        Assert.All(Ways, way => Chat.In(language).Says(word).Presses(way(texts).Button).Hears(way(texts).Answer));
    }

    [Fact]
    public void A_setting_reached_by_its_button_is_answered_in_words()
    {
        var chat = Chat.InEnglish().Says("settings").Presses("Usual day").Says("8h").Hears("Noted: your usual day is 8 h.");
        Assert.Equal((480, 0), (chat.Person.Profile.UsualDay, chat.Person.Forms.Length));
    }

    /// <summary>Words that Teams offered in its list of commands once; whoever has learnt them goes on.</summary>
    [Theory]
    [InlineData("language", "语言", 0)]
    [InlineData("time zone", "时区", 1)]
    [InlineData("usual day", "工时", 2)]
    [InlineData("remind", "提醒", 3)]
    [InlineData("weekly", "每周提醒", 4)]
    [InlineData("privacy", "隐私", 5)]
    public void The_words_go_there_at_once(string english, string chinese, int way)
    {
        Assert.All(Enum.GetValues<Language>(), language =>
        {
            string answer = Ways[way](Texts.In(language)).Answer;
            Chat.In(language).Says(english).Hears(answer);
            Chat.In(language).Says(chinese).Hears(answer);
        });
    }
}
