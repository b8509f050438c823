using System.Reflection;
using CoachBot.Dialogs.Commands;
using CoachBot.Dialogs.Log;
using CoachBot.Dialogs.TimeLine;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Tests;

/// <summary>What holds for every sentence in every language.</summary>
public sealed class WordingTests
{
    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_sentence_says_something(Language language)
    {
        var sentences = typeof(Texts).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.PropertyType == typeof(string));
        Assert.All(sentences, property => Assert.NotEmpty((string)property.GetValue(Texts.In(language))!));
    }

    [Fact]
    public void English_has_no_Chinese_and_Chinese_has_Chinese()
    {
        var sentences = typeof(Texts).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.PropertyType == typeof(string)).ToList();
        Assert.All(sentences.Where(property => property.Name != nameof(Texts.LanguageQuestion)), property => Assert.DoesNotContain((string)property.GetValue(Texts.In(Language.English))!, character => character > '\u2e80'));
        Assert.All(sentences, property => Assert.Contains((string)property.GetValue(Texts.In(Language.Chinese))!, character => character > '\u2e80'));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_words_the_coach_tells_people_to_send_are_understood(Language language)
    {
        var texts = Texts.In(language);
        Assert.IsType<AskHelp>(CommandReader.Read(texts.HelpWord));
        Assert.IsType<Cancel>(CommandReader.Read(texts.CancelWord));
        Assert.IsType<Skip>(CommandReader.Read(texts.SkipWord));
        Assert.IsType<ShowWeek>(CommandReader.Read(texts.WeekWord));
        Assert.IsType<LogDay>(CommandReader.Read(texts.LogWord));
        Assert.Equal(new SetReminder("off"), CommandReader.Read(texts.RemindNotWord));
        Assert.Equal(new NodaTime.LocalTime(17, 30), Chat.In(language).Says(texts.RemindExample).Person.Profile.RemindAt);
        Chat.In(language).Says(texts.LogExample).DoesNotHear(texts.NotUnderstood(texts.LogExample));
        Assert.Equal(345, Chat.In(language).Says(texts.LogExample).Days[Chat.Monday].Entry.Minutes.Total);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void An_amount_of_time_reads_back_as_it_was_written(Language language)
    {
        var context = new TimeLineContext(Chat.Monday, 540);
        for (int minutes = 1; minutes <= 24 * 60; minutes++)
        {
            Assert.Equal(new DurationFound(minutes), DurationReader.Read(Texts.In(language).Duration(minutes), context, bareNumberIsHours: false));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void An_activity_is_known_by_its_own_name(Language language)
    {
        Assert.All(Coaching.Time.WorkActivities.All, activity => Assert.Equal([activity], ActivityNames.Resolve(Texts.In(language).Activity(activity)).Exact));
    }

    [Theory]
    [InlineData("**bold**")]
    [InlineData("<at>boss</at>")]
    [InlineData("[click](https://evil.example)")]
    [InlineData("a\nb")]
    public void What_a_person_typed_is_quoted_without_effect(string typed)
    {
        Assert.All(Texts.All, texts => Assert.DoesNotContain(typed, texts.NotUnderstood(typed), StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_quote_is_cut_and_no_character_is_cut_in_two()
    {
        string quoted = Texts.In(Language.English).NotUnderstood(string.Concat(Enumerable.Repeat("🙂", 300)));
        Assert.InRange(quoted.Length, 100, 250);
        Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(quoted)));
    }

    [Theory]
    [InlineData("add 1h travel", "1h travel", "add")]
    [InlineData("再加 路上1小时", "路上1小时", "add")]
    [InlineData("改成 拜访2小时", "拜访2小时", "replace")]
    [InlineData("friday replace 5h visits", "friday 5h visits", "replace")]
    [InlineData("昨天改成拜访2小时", "昨天 拜访2小时", "replace")]
    [InlineData("拜访改成2小时", "拜访改成2小时", null)]
    [InlineData("additional 1h", "additional 1h", null)]
    public void Words_in_front_say_what_a_line_does_to_a_logged_day(string line, string rest, string? how)
    {
        Assert.Equal((rest, how), HowWords.Take(line, new TimeLineContext(Chat.Monday, 540)));
    }
}
