using CoachBot.Cards;
using CoachBot.Cards.Schema;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Tests.Skills;

/// <summary>The skill map, one's own and a rep's.</summary>
public sealed class SkillMapTests
{
    private const string Reason = "The Zhao tender is decided on it";

    [Theory]
    [InlineData("skills map")]
    [InlineData("skill map")]
    [InlineData("my skills")]
    [InlineData("Show my skills!")]
    [InlineData("技能图")]
    [InlineData("我的技能")]
    public void It_is_shown_by_its_names(string word) => Chat.InEnglish().IsRated("price", 3).Says(word).Hears("Your skill map");

    [Fact]
    public void It_says_what_to_train_first_and_by_which_rule()
    {
        var chat = Chat.InEnglish().IsRated("price", 3).IsRated("needs", 2).IsRated("value", 6).Says("skills map");
        chat.Hears("#1 Needs").Hears("Target 6, now 2: gap 4 × medium importance (weight 2) = 8");
        chat.Hears("#2 Price").Hears("Target 6, now 3: gap 3 × medium importance (weight 2) = 6");
        chat.Hears("✓ Value").Hears("Target 6 reached (medium importance)");
        chat.Hears("Not rated yet: Decision makers, Executives, Internal support, Relations, Account planning, Competition.");
        Assert.True(chat.Heard.IndexOf("Target 6, now 2", StringComparison.Ordinal) < chat.Heard.IndexOf("Target 6, now 3", StringComparison.Ordinal));
    }

    [Fact]
    public void In_Chinese_too() => Chat.In(Language.Chinese).IsRated("price", 3).Says("技能图").Hears("我的技能图").Hears("目标 6 分，现在 3 分，差距 3 × 重要性中（权重 2）= 6").Hears("还没打分的：挖掘需求、");

    [Fact]
    public void The_picture_has_each_skill_in_the_cell_of_its_performance_and_importance()
    {
        var chat = Chat.InEnglish().IsLedBy("Chen Jing").IsRated("price", 3).IsRated("needs", 2).IsRated("value", 7);
        chat.Others.Wanted = new([new(new("price"), Importance.High, new(6))], []);
        var cells = Cells(chat.Says("skills map").Card!);
        Assert.Equal(["Low 1–2", "Medium 3–5", "High 6–7"], cells[0]);
        Assert.Equal(["–", "Price **3** #1", "–"], cells[1]);
        Assert.Equal(["Needs **2** #2", "–", "Value **7** ✓"], cells[2]);
        Assert.Equal(["–", "–", "–"], cells[3]);
        chat.Hears("High importance\nLow 1–2: –\nMedium 3–5: Price 3 #1\n");
    }

    [Fact]
    public void The_scores_of_rep_and_manager_stand_side_by_side_and_the_managers_counts() =>
        Assert.Matches(@"#1 Price +5 · 4\n *Target 6, now 4", Chat.InEnglish().IsLedBy("Chen Jing").IsRated("price", 4).IsRated("price", 5, Rater.Self, Chat.Monday).Says("skills map").Heard);

    [Fact]
    public void Where_they_differ_by_2_or_more_that_comes_before_the_picture_and_the_ranking()
    {
        var chat = Chat.InEnglish().IsLedBy("Chen Jing").IsRated("price", 3).IsRated("price", 5, Rater.Self, Chat.Monday).IsRated("needs", 1).Says("skills map");
        chat.Hears("Talk first: Price. You say 5, your manager says 3.");
        Assert.True(chat.Heard.IndexOf("Talk first", StringComparison.Ordinal) < chat.Heard.IndexOf("Performance now", StringComparison.Ordinal));
    }

    [Fact]
    public void One_step_apart_is_nothing_to_talk_about() =>
        Chat.InEnglish().IsLedBy("Chen Jing").IsRated("price", 4).IsRated("price", 5, Rater.Self, Chat.Monday).Says("skills map").DoesNotHear("Talk first");

    [Fact]
    public void The_shading_is_explained() => Chat.InEnglish().IsRated("price", 3).Says("skills map").Hears("Shaded: train these first.");

    [Fact]
    public void A_score_of_an_earlier_manager_is_shown_and_neither_counts_nor_is_talked_about()
    {
        var chat = Chat.InEnglish().IsLedBy("Di").IsRated("price", 2, Rater.Manager, Chat.Monday, ratedBy: "bo").IsRated("price", 6, Rater.Self, Chat.Monday.PlusDays(-30)).Says("skills map");
        Assert.Matches(@"✓ Price +6 · \(2\)", chat.Heard);
        chat.DoesNotHear("Talk first").Hears("In brackets: an earlier manager’s score.").Says("what next").DoesNotHear("your manager says");
        chat.IsRated("price", 4).Says("skills map").Hears("You say 6, your manager says 4.").Hears("Target 6, now 4").DoesNotHear("earlier manager");
    }

    [Fact]
    public void Where_there_is_no_other_score_that_of_an_earlier_manager_counts() =>
        Chat.InEnglish().IsLedBy("Di").IsRated("price", 2, Rater.Manager, Chat.Monday, ratedBy: "bo").Says("skills map").Hears("– · (2)").Hears("Target 6, now 2");

    [Fact]
    public void A_new_manager_is_not_told_what_another_said_as_their_own()
    {
        var chat = Chat.InEnglish().IsManager();
        string rep = chat.Others.Add("Cy", Chat.Self);
        chat.Others.Rate(rep, "price", 6, Rater.Self, Chat.Monday);
        chat.Others.Rate(rep, "price", 2, Rater.Manager, Chat.Monday, ratedBy: "bo");
        chat.Says("skills map Cy").DoesNotHear("you say 2").DoesNotHear("Talk first").Hears("6 · (2)");
        chat.Says("rate Cy price 3").DoesNotHear("Before: 2").Says("skills map Cy").Hears("Cy says 6, you say 3.").DoesNotHear("In brackets");
    }

    [Fact]
    public void A_rep_is_not_told_that_a_manager_who_has_left_sees_it_otherwise() =>
        Chat.InEnglish().IsLedBy("Di").IsRated("price", 2, Rater.Manager, Chat.Monday, ratedBy: "bo").Says("rate price 6").DoesNotHear("Your manager sees this");

    [Fact]
    public void A_retired_skill_that_was_rated_is_named()
    {
        var chat = Chat.InEnglish().IsRated("price", 3);
        chat.Skills = chat.Skills.Retire(new("price"));
        chat.Says("skills map").Hears("Rated, but retired by your organisation since: Price.");
        chat.IsRated("needs", 3).Says("skills map").Hears("Rated, but retired by your organisation since: Price.").Hears("#1 Needs");
        chat.Skills = chat.Skills.Restore(new("price"));
        chat.Says("skills map").DoesNotHear("retired");
    }

    [Fact]
    public void With_nothing_rated_it_says_how_to_begin() =>
        Chat.InEnglish().Says("skills map").Hears("Your skill map is still empty").Hears("rate negotiation 4").Presses("Rate").Hears("Think of one real call, deal or account.");

    [Fact]
    public void A_rep_without_a_manager_reads_that_the_defaults_hold() =>
        Chat.InEnglish().IsRated("price", 3).Says("skills map").Hears("No manager has set importance or targets for you: every skill counts as medium, with a target of 6.");

    [Fact]
    public void Whose_importance_it_is_and_why_is_told()
    {
        var chat = Chat.InEnglish().IsLedBy("Chen Jing").IsRated("price", 3).IsRated("needs", 2);
        chat.Others.Wanted = new([new(new("needs"), Importance.Low, new(5))], [new(new("price"), Importance.High, Reason)]);
        chat.Says("skills map").Hears("Importance and targets: Chen Jing, for the team.");
        chat.Hears("Importance for you alone, set by Chen Jing: Price high (“The Zhao tender is decided on it”).");
        chat.Hears("Target 6, now 3: gap 3 × high importance (weight 3) = 9").Hears("Target 5, now 2: gap 3 × low importance (weight 1) = 3");
    }

    [Fact]
    public void A_manager_who_has_set_nothing_is_named() =>
        Chat.InEnglish().IsLedBy("Chen Jing").IsRated("price", 3).Says("skills map").Hears("Chen Jing has not set importance or targets for the team");

    [Fact]
    public void A_rating_leads_to_the_map() => Chat.InEnglish().Says("rate negotiation 4").Presses("Skill map").Hears("#1 Price");

    [Theory]
    [InlineData("skills map Li Wei")]
    [InlineData("skill map li wei")]
    [InlineData("技能图 Li")]
    public void A_manager_is_shown_the_map_of_a_rep(string line)
    {
        var chat = Chat.InEnglish().IsManager();
        string rep = chat.Others.Add("Li Wei", Chat.Self);
        chat.Others.Rate(rep, "price", 2, Rater.Self, Chat.Monday);
        chat.Says(line).Hears("Skill map: Li Wei").Hears("#1 Price").Hears("You have not set importance or targets for your team").DoesNotHear("Your skill map");
    }

    [Fact]
    public void A_rep_rated_from_the_map_is_the_one_on_the_card()
    {
        var chat = Chat.InEnglish().IsManager();
        string rep = chat.Others.Add("Li Wei", Chat.Self);
        chat.Says("skills map Li Wei").Hears("Li Wei’s skill map is still empty").Presses("Rate");
        Assert.Equal(rep, CardButtons.Values(chat.Card!)["who"]);
        chat.Says("rate Li Wei negotiation 5").Presses("Skill map").Hears("Skill map: Li Wei");
    }

    [Fact]
    public void Somebody_who_has_not_accepted_is_not_shown()
    {
        var chat = Chat.InEnglish().IsManager();
        chat.Others.Add("Li Wei", null);
        chat.Says("skills map Li Wei").Hears("Nobody has accepted you as their manager yet");
        chat.Others.Add("Wang Fang", Chat.Self);
        chat.Says("skills map Li Wei").Hears("Nobody called “Li Wei” has accepted you as their manager. [skills map Wang Fang]");
    }

    [Fact]
    public void Two_of_a_name_are_asked_about()
    {
        var chat = Chat.InEnglish().IsManager();
        chat.Others.Add("Li Wei", Chat.Self);
        chat.Others.Add("Li Wen", Chat.Self);
        chat.Says("skills map Li").Hears("Whom do you mean by “Li”: Li Wei or Li Wen? [skills map Li Wei] [skills map Li Wen]");
    }

    [Fact]
    public void Nobody_else_sees_another_ones_map() =>
        Chat.InEnglish().IsRated("price", 3).Says("skills map Li Wei").Hears("A rep’s are shown to the manager the rep has accepted, and to nobody else.").DoesNotHear("Price");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_card_made_up_for_somebody_who_has_left_is_refused(bool isManager)
    {
        var chat = Chat.InEnglish().IsRated("price", 3);
        chat = isManager ? chat.IsManager() : chat;
        string former = chat.Others.Add("Li Wei", null);
        chat.Takes(new Tapped(new(new("skills.map", "x", "me") { About = former }, new Dictionary<string, string>()))).Hears("I show you your own skills.");
    }

    [Fact]
    public void The_largest_map_there_can_be_fits_a_card()
    {
        var chat = Chat.In(Language.Chinese).IsLedBy(new('陈', 60));
        for (int i = 0; i < 11; i++)
        {
            string name = new((char)('甲' + i), SkillText.LongestShortName);
            var text = SkillLibrary.Standard.Skills[0].Text.Chinese with { Name = name, ShortName = name, Words = [] };
            chat.Skills = chat.Skills.With(new(chat.Skills.NextOwnId, 0, BuyingStage.Decide, SaleTypes.Relationship, Coaching.Bilingual.Same(text)));
        }

        chat.Others.Wanted = new([new(new("price"), Importance.Low, new(7))], [.. chat.Skills.Skills.Select(skill => new ImportanceOverride(skill.Id, Importance.High, new('因', ImportanceOverride.LongestReason)))]);
        foreach (var skill in chat.Skills.Skills)
        {
            chat.IsRated(skill.Id.Value, 1).IsRated(skill.Id.Value, 7, Rater.Self, Chat.Monday);
        }

        Assert.InRange(CardJson.Utf8(chat.Says("技能图").Card!).Length, 10_000, 24_500);
    }

    private static List<string[]> Cells(AdaptiveCard card) =>
        [.. card.Body.OfType<Table>().SelectMany(table => table.Rows).Select(row => row.Cells.Select(cell => string.Join('\n', cell.Items.Cast<TextBlock>().Select(text => text.Text))).ToArray())];
}
