using CoachBot.Coaching.Skills;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Skills;

/// <summary>One suggestion of what to train, and why.</summary>
public sealed class WhatNextTests
{
    [Theory]
    [InlineData("what next")]
    [InlineData("What's next?")]
    [InlineData("what should I train")]
    [InlineData("下一步练什么")]
    [InlineData("练什么")]
    public void It_is_asked_in_many_words(string words) => Chat.InEnglish().IsRated("price", 3).Says(words).Hears("Next: Negotiating price efficiently");

    [Fact]
    public void It_is_one_skill_with_the_gap_the_next_anchor_and_something_to_try()
    {
        var chat = Chat.InEnglish().IsRated("price", 3).IsRated("needs", 2).Says("what next");
        var needs = chat.Skills.Find(new("needs"))!.Text.English;
        chat.Hears($"Next: {needs.Name}").Hears("The gap: Target 6, now 2: gap 4 × medium importance (weight 2) = 8.");
        chat.Hears($"What 3 would look like: {needs.Anchor(new(3))}").Hears("Try this week: ").Hears("1 of 2, in order.").DoesNotHear("Negotiating price");
    }

    [Fact]
    public void In_Chinese_too() => Chat.In(Language.Chinese).IsRated("price", 3).Says("下一步练什么")
        .Hears("下一步：高效磋商价格").Hears("差距：目标 6 分，现在 3 分，差距 3 × 重要性中（权重 2）= 6。").Hears("4 分会是什么样").Hears("本周试一试：").Hears("目前就这一项。");

    [Fact]
    public void Another_is_the_next_in_rank_and_after_the_last_comes_the_first()
    {
        var chat = Chat.InEnglish().IsRated("price", 3).IsRated("needs", 2).Says("what next").Presses("Another");
        chat.Hears("Next: Negotiating price efficiently").Hears("2 of 2, in order.").Presses("Another").Hears("1 of 2, in order.");
    }

    [Fact]
    public void The_only_one_has_no_other() => Assert.DoesNotContain("Another", CardButtons.Titles(Chat.InEnglish().IsRated("price", 3).Says("what next").Card!));

    [Fact]
    public void What_the_two_see_differently_is_talked_about_before_anything_is_trained()
    {
        var chat = Chat.InEnglish().IsLedBy("Chen Jing").IsRated("needs", 1).IsRated("price", 5).IsRated("price", 7, Rater.Self, Chat.Monday).Says("what next");
        var price = chat.Skills.Find(new("price"))!.Text.English;
        chat.Hears($"Next: talk about {price.Name}").Hears("You say 7, your manager says 5.").Hears($"Your 7: {price.Anchor(new(7))}").Hears($"Your manager’s 5: {price.Anchor(new(5))}");
        chat.DoesNotHear("Try this week").Presses("Another").Hears("Next: ").Hears("Try this week");
    }

    [Fact]
    public void What_matters_more_comes_first()
    {
        var chat = Chat.InEnglish().IsLedBy("Chen Jing").IsRated("price", 4).IsRated("needs", 3);
        chat.Others.Wanted = new([new(new("price"), Importance.High, new(7))], []);
        chat.Says("what next").Hears("Next: Negotiating price efficiently").Hears("Target 7, now 4: gap 3 × high importance (weight 3) = 9.");
    }

    [Fact]
    public void Too_little_time_with_customers_points_to_what_makes_a_call_worth_more()
    {
        var chat = Chat.InEnglish().IsRated("planning", 1).IsRated("needs", 4).Says("log 1h visits, 8h personal").Says("what next");
        chat.Hears("Next: ").Hears("Why: over the last four weeks face-to-face calls took 11% of your time; the ideal is 40%. Until you make more calls, each one has to be worth more.");
        chat.Hears("The map ranks Account planning above this (10 points to 4).");
        chat.Hears("Target 6, now 4").Presses("Another").Hears("Target 6, now 1").DoesNotHear("face-to-face calls took").DoesNotHear("The map ranks");
    }

    [Fact]
    public void What_the_map_ranks_first_too_needs_no_explaining() =>
        Chat.InEnglish().IsRated("planning", 4).IsRated("needs", 1).Says("log 1h visits, 8h personal").Says("what next").Hears("Target 6, now 1").DoesNotHear("The map ranks");

    [Theory]
    [InlineData(3, "Target 6, now 3")]
    [InlineData(7, "Every skill rated is at its target")]
    public void With_none_of_those_rated_they_are_named_and_offered(int planning, string answer)
    {
        var chat = Chat.InEnglish().IsRated("planning", planning).Says("log 1h visits, 8h personal").Says("what next").Hears(answer);
        chat.Hears("face-to-face calls took 11% of your time").Hears("not rated yet: Needs, Value, Decision makers.").Presses("Rate: Value");
        Assert.Equal("value", CardButtons.Values(chat.Card!)["skill"]);
    }

    [Fact]
    public void With_nothing_rated_at_all_the_time_is_told() =>
        Chat.InEnglish().Says("log 1h visits, 8h personal").Says("what next").Hears("face-to-face calls took 11%").Hears("not rated yet: Needs, Value, Decision makers.").Presses("Rate: Needs").Hears("Think of one real call");

    [Fact]
    public void A_day_and_a_week_with_too_few_calls_lead_to_it()
    {
        var chat = Chat.InEnglish().IsRated("needs", 3).Says("log 1h visits, 8h personal").Presses("What next").Hears("Why: over the last four weeks");
        chat.Says("week").Presses("What next").Hears("Next: ");
        Assert.DoesNotContain("What next", CardButtons.Titles(chat.Says("log 6h visits, 3h travel").Card!));
    }

    [Fact]
    public void With_enough_time_with_customers_the_points_decide() =>
        Chat.InEnglish().IsRated("planning", 1).IsRated("needs", 4).Says("log 6h visits, 3h travel").Says("what next").Hears("Target 6, now 1").DoesNotHear("Why:");

    [Fact]
    public void Days_longer_ago_than_four_weeks_do_not_count() =>
        Chat.InEnglish().IsRated("planning", 1).IsRated("needs", 4).Says("log 1h visits, 8h personal").Waits(Duration.FromDays(28)).Says("what next").DoesNotHear("Why:");

    [Fact]
    public void With_nothing_rated_it_says_how_to_begin() => Chat.InEnglish().Says("what next").Hears("Your skill map is still empty").Hears("rate negotiation 4");

    [Fact]
    public void With_every_target_reached_it_names_what_is_not_rated() =>
        Chat.InEnglish().IsRated("price", 7).Says("what next").Hears("Every skill rated is at its target").Hears("Not rated yet: Developing the customer’s needs, ");

    [Fact]
    public void With_all_rated_and_reached_there_is_still_something_to_do()
    {
        var chat = Chat.InEnglish();
        foreach (var skill in chat.Skills.Skills)
        {
            chat.IsRated(skill.Id.Value, 6);
        }

        chat.Says("what next").Hears("Help a colleague with the one you are best at").DoesNotHear("Not rated yet");
    }

    [Fact]
    public void A_skill_of_the_organisations_own_is_tried_by_its_anchor()
    {
        var chat = Chat.InEnglish();
        var text = chat.Skills.Skills[0].Text.English with { Name = "Tender writing", ShortName = "Tenders", Words = [] };
        var id = chat.Skills.NextOwnId;
        chat.Skills = chat.Skills.With(new(id, 0, BuyingStage.Decide, SaleTypes.Relationship, Coaching.Bilingual.Same(text)));
        chat.IsRated(id.Value, 2).Says("what next").Hears("Next: Tender writing").Hears("Try this week: Choose one call this week and do just that in it.");
    }

    [Fact]
    public void It_is_asked_from_the_map_and_leads_back() =>
        Chat.InEnglish().IsRated("price", 3).Says("skills map").Presses("What next").Hears("Next: Negotiating").Presses("Skill map").Hears("Your skill map");

    [Fact]
    public void A_suggestion_reached_meanwhile_is_followed_by_the_first()
    {
        var chat = Chat.InEnglish().IsRated("needs", 2).IsRated("price", 3).Says("what next");
        var card = chat.Card;
        chat.IsRated("needs", 6).Presses("Another", card).Hears("Next: Negotiating price efficiently").Hears("This is the only one for now.");
    }

    [Fact]
    public void Nothing_is_promised_that_is_not_there_yet() =>
        Chat.InEnglish().IsRated("price", 3).Says("what next").DoesNotHear("drill").DoesNotHear("Drill");
}
