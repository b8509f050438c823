using CoachBot.Cards;
using CoachBot.Cards.Schema;
using CoachBot.Dialogs.Curves;
using CoachBot.Dialogs.Drills;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Curves;

/// <summary>One's own forgetting curve.</summary>
public sealed class OwnCurveTests
{
    [Theory]
    [InlineData(Language.English, "curve", "No curve yet", "Drill now", "Drill 1 of 5")]
    [InlineData(Language.Chinese, "记忆曲线", "还没有曲线", "做练习", "练习 1/5")]
    public void Without_an_answer_there_is_none_and_a_tap_begins_it(Language language, string word, string none, string drill, string asked) =>
        Chat.In(language).Says(word).Hears(none).Presses(drill).Hears(asked);

    [Fact]
    public void After_the_first_answer_it_says_what_would_be_left_and_that_it_is_a_prediction()
    {
        var chat = Chat.InEnglish().Says("drill price");
        chat.Presses("Sure", null, (DrillCard.Option, $"{Best(chat)}")).Says("curve");
        chat.Hears("My forgetting curve").Hears("Without another drill, about 67% would be left by day 30.").Hears("from 1 objective you have practised; with so few it is rough")
            .Hears("memory model predicts").Hears("nothing about calls or revenue").Hears("Nothing yet: it takes a second answer on a later day.");
        Assert.Equal(["If drills stop now (predicted)", "First answer only (estimate)", "Claim attributed to a Xerox study, Rackham 1979"], Chart(chat).Data.Select(line => line.Legend));
    }

    [Theory]
    [InlineData(Language.English, "Measured 4–10 days after practice (24 answers)", "4–10 days: 24 answers")]
    [InlineData(Language.Chinese, "实测：练后4–10天（24次）", "4–10天：24次作答")]
    public void Weeks_later_it_has_both_lines_what_was_measured_and_the_claim_as_one_point(Language language, string dot, string row)
    {
        var chat = Practised(Chat.In(language), 8).Says(language == Language.English ? "curve" : "记忆曲线");
        chat.Hears(row);
        var lines = Chart(chat).Data;
        Assert.Equal((5, 0, 100), (lines.Length, Chart(chat).YMin, Chart(chat).YMax));
        Assert.Equal(dot, lines[3].Legend);
        Assert.Equal("30", Assert.Single(lines[4].Values).X.ToString());
        Assert.Equal(13, Assert.Single(lines[4].Values).Y);
        Assert.Equal("56", lines[0].Values[^1].X.ToString());
        Assert.Equal(lines[0].Values[^1], lines[1].Values[0]);
        Assert.Equal("90", lines[2].Values[^1].X.ToString());
        Assert.True(lines[0].Values[^1].Y > lines[2].Values.Single(point => point.X.ToString() == "56").Y);
    }

    [Fact]
    public void The_table_has_six_days_with_the_numbers_of_the_picture_and_says_what_is_ahead()
    {
        var chat = Practised(Chat.InEnglish(), 8).Says("curve");
        var rows = chat.Card!.Body.OfType<ColumnSet>().Take(7).Select(row => row.Columns.Select(column => ((TextBlock)column.Items[0]).Text).ToArray()).ToList();
        Assert.Equal(["Day", "With", "Without", "Reached"], rows[0]);
        Assert.Equal(["0", "7", "14", "30", "60 (ahead)", "90 (ahead)"], rows.Skip(1).Select(row => row[0]));
        Assert.Equal(["3/3", "3/3", "3/3", "3/3", "0/3", "0/3"], rows.Skip(1).Select(row => row[3]));
        var without = Chart(chat).Data[2].Values.ToDictionary(point => point.X.ToString(), point => $"**{point.Y}%**");
        Assert.All(rows.Skip(1), row => Assert.Equal(without[row[0].Split(' ')[0]], row[2]));
    }

    [Fact]
    public void One_skill_is_named_or_chosen()
    {
        var chat = Practised(Practised(Chat.InEnglish(), 8), 4, "needs").Says("curve").Hears("from 6 objectives");
        chat.Presses("Show", null, (CurveCards.Chosen, "needs")).Hears("My forgetting curve: Needs").Hears("from 3 objectives");
        chat.Presses("Show", null, (CurveCards.Chosen, "all skills")).Hears("from 6 objectives");
        chat.Says("curve price").Hears("My forgetting curve: Price");
        chat.Says("curve executives").Hears("No curve yet");
        chat.Says("curve golf").Hears("golf");
    }

    [Fact]
    public void Fewer_than_twenty_answers_are_counted_and_no_share_is_shown()
    {
        var chat = Practised(Chat.InEnglish(), 6).Says("curve").Hears("4–10 days: 18 answers").Hears("a share is shown from 20 answers");
        Assert.DoesNotContain(Chart(chat).Data, line => line.Legend.StartsWith("Measured", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_older_than_the_log_is_not_drawn() => Practised(Chat.InEnglish(), 80).Says("curve").Hears("No curve yet");

    [Fact]
    public void A_longer_past_adds_days_to_the_table_and_fits_a_card()
    {
        var chat = Practised(Chat.InEnglish(), 50).Says("curve").Hears("180").Hears("Day 350: predicted recall is");
        Assert.InRange(CardJson.Utf8(chat.Card!).Length, 1_000, 25_000);
    }

    private static Chat Practised(Chat chat, int weeks, string skill = "price")
    {
        chat.Answers.AddRange(Practice.Of(weeks, skill).Select(answer => new DrillAnswered(DrillRecord.Empty, answer.Review, answer.Confidence, Instant.MinValue)));
        return chat;
    }

    private static LineChart Chart(Chat chat) => chat.Card!.Body.OfType<LineChart>().Single();

    private static int Best(Chat chat) => Coaching.Drills.DrillBank.Standard.Find(Coaching.Drills.DrillId.From(CardButtons.Press(chat.Card!, "Sure").About)!.Value)!.Best;
}
