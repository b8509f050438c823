using CoachBot.Cards.Schema;
using CoachBot.Coaching.Skills;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Skills;

/// <summary>How one skill was rated over time.</summary>
public sealed class SkillHistoryTests
{
    private static readonly LocalDate August = new(2026, 8, 3), September = new(2026, 9, 7);

    [Theory]
    [InlineData("skill history negotiation")]
    [InlineData("skills history Price")]
    [InlineData("技能历史 谈判")]
    [InlineData("技能历史谈判")]
    public void It_is_shown_by_the_name_of_the_skill(string line) =>
        Rated().Says(line).Hears("History: Negotiating price efficiently").Hears("Target 6, medium importance.").Hears("3 ratings so far.");

    [Fact]
    public void In_Chinese_too()
    {
        var chat = Chat.In(Language.Chinese).IsLedBy("陈静").IsRated("price", 2, Rater.Self, August).IsRated("price", 4, Rater.Manager, September);
        chat.Says("技能历史 谈判").Hears("高效磋商价格：历次得分").Hears("目标 6 分，重要性中。").Hears("目前打过 2 次分。").Hears("2026年9月7日");
    }

    [Fact]
    public void Rep_and_manager_are_two_lines_from_the_earliest_on()
    {
        var chart = Assert.Single(Rated().Says("skill history price").Card!.Body.OfType<LineChart>());
        Assert.Equal(["You", "Manager"], chart.Data.Select(line => line.Legend));
        Assert.Equal([new("2026-08-03", 2), new("2026-11-23", 4)], chart.Data[0].Values);
        Assert.Equal([new("2026-09-07", 3)], chart.Data[1].Values);
        Assert.Equal((1, 7), (chart.YMin, chart.YMax));
    }

    [Fact]
    public void An_earlier_manager_has_a_line_of_their_own()
    {
        var chat = Chat.InEnglish().IsLedBy("Di").IsRated("price", 2, Rater.Manager, August, ratedBy: "bo").IsRated("price", 4, Rater.Manager, September).Says("skill history price");
        Assert.Equal([("Manager", 4), ("Earlier manager", 2)], chat.Card!.Body.OfType<LineChart>().Single().Data.Select(line => (line.Legend, line.Values.Single().Y)));
        Assert.Equal(["3 Aug 2026", "–", "–", "**2**"], Rows(chat.Card)[1]);
    }

    [Fact]
    public void What_an_earlier_manager_saw_is_not_told_as_the_readers_own()
    {
        var chat = Chat.InEnglish().IsManager();
        string rep = chat.Others.Add("Cy", Chat.Self);
        chat.Others.Rate(rep, "price", 2, Rater.Manager, August, ratedBy: "bo", evidence: "gave way");
        chat.Says("skill history Cy price").Hears("Earlier manager, 3 Aug 2026. Evidence: gave way").DoesNotHear("You, ");
    }

    [Fact]
    public void All_ratings_of_a_day_are_counted_and_listed()
    {
        var chat = Chat.InEnglish().Says("rate price 3").Says("rate price 5").IsRated("price", 4).Says("skill history price").Hears("3 ratings so far.").DoesNotHear("One rating");
        Assert.Equal([["23 Nov 2026", "**3**", "–", "**4**"], ["23 Nov 2026", "**5**", "–", "–"]], Rows(chat.Card!).Skip(1));
        Assert.Empty(chat.Card!.Body.OfType<LineChart>());
    }

    [Fact]
    public void Of_two_ratings_on_a_day_the_picture_has_the_later_and_says_so()
    {
        var chat = Chat.InEnglish().IsRated("price", 2, Rater.Self, August).IsRated("price", 6, Rater.Self, August).IsRated("price", 4, Rater.Self, September);
        chat.Says("skill history price").Hears("3 ratings so far.").Hears("of several on a day the last");
        Assert.Equal([6, 4], chat.Says("skill history price").Card!.Body.OfType<LineChart>().Single().Data.Single().Values.Select(point => point.Y));
    }

    [Fact]
    public void One_rating_is_no_line_and_says_so()
    {
        var chat = Chat.InEnglish().IsRated("price", 4).Says("skill history price").Hears("One rating so far. A line over time starts with the second.").Hears("23 Nov 2026");
        Assert.Empty(chat.Card!.Body.OfType<LineChart>());
    }

    [Fact]
    public void Without_a_rating_it_says_so_and_where_to_begin() =>
        Chat.InEnglish().Says("skill history price").Hears("Not rated yet.").Presses("Rate").Hears("Think of one real call, deal or account.");

    [Fact]
    public void Ratings_by_older_anchors_are_marked_and_what_they_meant_stays_readable()
    {
        var chat = Rated();
        string then = chat.Skills.Find(new("price"))!.Text.English.Anchor(new(2));
        chat.Skills = Edited(chat.Skills);
        chat.Says("skill history price").Hears("3 Aug 2026 (older").Hears($"Older lines (version 1), what 2 meant then: {then}");
        chat.DoesNotHear("(version 2)");
    }

    [Fact]
    public void A_rating_by_the_anchors_of_now_is_not_marked() => Rated().Says("skill history price").DoesNotHear("(older").DoesNotHear("Older lines");

    [Fact]
    public void The_latest_evidence_of_each_is_told()
    {
        var chat = Chat.InEnglish().Says("rate price 4 held the price").Waits(Duration.FromDays(1)).Says("rate price 5 asked for something in return");
        chat.Says("skill history price").Hears("You, 24 Nov 2026. Evidence: asked for something in return").DoesNotHear("held the price");
    }

    [Fact]
    public void A_long_history_is_cut_and_says_so()
    {
        var chat = Chat.InEnglish();
        for (int day = 0; day < 40; day++)
        {
            chat.IsRated("price", (day % 7) + 1, Rater.Self, August.PlusDays(day)).IsRated("price", (day % 5) + 1, Rater.Manager, August.PlusDays(day));
        }

        chat.Says("skill history price").Hears("The last 32 of 80 ratings.").Hears("11 Sep 2026").DoesNotHear("3 Aug 2026");
    }

    [Theory]
    [InlineData("skill history", "The history of which skill? For example “skill history")]
    [InlineData("skill history negotation", "There is no skill called “negotation”. Did you mean")]
    public void An_unknown_skill_is_asked_about(string line, string answer) => Chat.InEnglish().Says(line).Hears(answer).Hears("[skill history ");

    [Fact]
    public void It_is_chosen_on_the_map() =>
        Rated().IsRated("needs", 3).Says("skills map").Presses("History", inputs: [("skill", "price")]).Hears("History: Negotiating price efficiently").Presses("Skill map").Hears("Your skill map");

    [Fact]
    public void Chosen_is_what_to_train_first() => Assert.Equal("needs", CardButtons.Values(Rated().IsRated("needs", 1).Says("skills map").Card!)["skill"]);

    [Fact]
    public void A_skill_that_is_gone_says_so() =>
        Rated().Says("skills map").Presses("History", inputs: [("skill", "own-99")]).Hears("This skill is no longer rated.");

    [Fact]
    public void A_retired_one_says_so_and_is_not_offered_to_be_rated()
    {
        var chat = Rated();
        chat.Skills = chat.Skills.Retire(new("price"));
        chat.Says("skill history price").Hears("no longer rated in your organisation").Hears("3 ratings so far.").DoesNotHear("Target 6");
        Assert.DoesNotContain("Rate", CardButtons.Titles(chat.Card!));
    }

    [Fact]
    public void Rated_from_it_is_the_skill_that_was_looked_at() =>
        Assert.Equal("price", CardButtons.Values(Rated().Says("skill history price").Presses("Rate").Card!)["skill"]);

    [Fact]
    public void Rated_from_that_of_a_rep_are_the_rep_and_the_skill()
    {
        var chat = Chat.InEnglish().IsManager();
        string rep = chat.Others.Add("Li Wei", Chat.Self);
        var values = CardButtons.Values(chat.Says("skill history Li Wei price").Presses("Rate").Card!);
        Assert.Equal((rep, "price"), (values["who"], values["skill"]));
    }

    [Fact]
    public void A_manager_is_shown_that_of_a_rep()
    {
        var chat = Chat.InEnglish().IsManager().IsRated("price", 7);
        string rep = chat.Others.Add("Li Wei", Chat.Self);
        chat.Others.Rate(rep, "price", 2, Rater.Self, August);
        chat.Others.Rate(rep, "price", 3, Rater.Manager, September);
        chat.Says("skill history Li Wei negotiation").Hears("History: Li Wei, Negotiating price efficiently").Hears("2 ratings so far.");
        Assert.Equal(["Rep", "You"], chat.Card!.Body.OfType<LineChart>().Single().Data.Select(line => line.Legend));
        chat.Says("skills map Li Wei").Presses("History", inputs: [("skill", "price")]).Hears("History: Li Wei,");
    }

    [Theory]
    [InlineData("skill history Zhang San negotiation", "Nobody called “Zhang San” has accepted you as their manager. [skill history Li Wei negotiation]")]
    [InlineData("skill history Li Wie negotiation", "Whom do you mean by “Li Wie”: Li Wei? [skill history Li Wei negotiation]")]
    [InlineData("rate Zhang San negotiation 4", "Nobody called “Zhang San” has accepted you as their manager. [rate Li Wei negotiation 4]")]
    [InlineData("rate Li Wie negotiation 4", "Whom do you mean by “Li Wie”: Li Wei? [rate Li Wei negotiation 4]")]
    public void A_name_that_is_not_clear_is_asked_about_and_nobody_is_rated(string line, string answer)
    {
        var chat = Chat.InEnglish().IsManager();
        chat.Others.Add("Li Wei", Chat.Self);
        chat.Says(line).Hears(answer);
        Assert.Empty(chat.Ratings.Entries);
    }

    [Fact]
    public void A_misspelt_skill_of_a_rep_stays_the_reps()
    {
        var chat = Chat.InEnglish().IsManager();
        chat.Others.Add("Li Wei", Chat.Self);
        chat.Says("rate Li Wei negotation 4").Hears("There is no skill called “negotation”.").Hears("[rate Li Wei Price 4]");
    }

    [Fact]
    public void Nobody_else_sees_it() => Chat.InEnglish().Takes(new Tapped(new(new("skills.history", "x", "me") { About = "eeeeeeee-0000-4000-8000-000000000001" }, new Dictionary<string, string> { ["skill"] = "price" })))
        .Hears("A rep’s are shown to the manager the rep has accepted, and to nobody else.");

    private static List<string[]> Rows(AdaptiveCard card) =>
        [.. card.Body.OfType<ColumnSet>().Select(row => row.Columns.Select(column => ((TextBlock)column.Items[0]).Text).ToArray())];

    private static Chat Rated() => Chat.InEnglish().IsLedBy("Chen Jing")
        .IsRated("price", 2, Rater.Self, August).IsRated("price", 3, Rater.Manager, September).IsRated("price", 4, Rater.Self, Chat.Monday);

    private static SkillLibrary Edited(SkillLibrary library)
    {
        var price = library.Find(new("price"))!;
        var english = price.Text.English with { Anchors = price.Text.English.Anchors.SetItem(1, "Something else entirely.") };
        return library.With(price with { Text = price.Text with { English = english } });
    }
}
