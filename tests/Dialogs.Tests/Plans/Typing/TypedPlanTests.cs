using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Plans.Typing;

/// <summary>A plan that is typed: steps opened by name, texts asked one by one, lines for its lists.</summary>
public sealed class TypedPlanTests
{
    [Theory]
    [InlineData("plan Huaxin step 3", "Plan: Huaxin – 3 Gather")]
    [InlineData("plan huaxin, Step 3", "Plan: Huaxin – 3 Gather")]
    [InlineData("客户计划 Huaxin 第三步", "Plan: Huaxin – 3 Gather")]
    [InlineData("plan step 2", "Plan: Huaxin – 2 ")]
    [InlineData("plan Huaxin step 9", "There is no step 9")]
    public void A_step_is_opened_by_its_number(string said, string heard) => Begun().Says(said).Hears(heard);

    [Fact]
    public void A_step_of_no_plan_begins_one() => Chat.InEnglish().Says("plan Foxtrot step 2").Hears("New account plan").Hears("Foxtrot");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_texts_of_a_step_are_asked_one_by_one_and_each_is_saved_at_once(bool byButton)
    {
        var chat = Begun().Says("plan Huaxin step 1");
        chat = byButton ? chat.Presses("One by one") : chat.Says("one by one");
        chat.Hears("1 of 8 – Overall strategy").Says("Grow abroad\nby 2028").Hears("Saved. 2 of 8");
        Assert.Equal("Grow abroad\nby 2028", Plan(chat).Text(PlanField.CustomerStrategy));
        chat.Says("skip").Hears("3 of 8").Says("back").Hears("2 of 8").Says("back").Hears("1 of 8").Hears("Saved now: Grow abroad").Says("back").Hears("no earlier answer");
        chat.Says("cancel").Hears("what you wrote is saved");
        Assert.Empty(chat.Person.Forms);
    }

    [Fact]
    public void After_weeks_it_goes_on_with_the_first_text_that_is_missing()
    {
        var chat = Asked().Says("Grow abroad").Waits(Duration.FromDays(21)).Says("hello");
        Assert.Empty(chat.Person.Forms);
        chat.Says("plan Huaxin step 1").Says("one by one").Hears("2 of 8");
    }

    [Fact]
    public void The_last_text_shows_the_plan()
    {
        var chat = Asked();
        for (int text = 1; text <= 8; text++)
        {
            chat.Says($"text {text}");
        }

        chat.Hears("That was the last text of this step").Hears("8 of 8");
        Assert.Empty(chat.Person.Forms);
    }

    [Fact]
    public void What_comes_between_is_heard_and_the_question_comes_again()
    {
        var chat = Asked().Says("log 3h visits").Hears("Back to: Account plan. 1 of 8");
        chat.Logged(Chat.Monday, (Coaching.Time.WorkActivity.FaceToFaceCalls, 180)).Says("Grow abroad").Hears("Saved.");
    }

    [Theory]
    [InlineData("Plan to build a plant in Vietnam")]
    [InlineData("Rate of growth 4% a year")]
    [InlineData("Correct the pricing of line 2")]
    [InlineData("修改采购流程，明年起集中招标")]
    [InlineData("Risk: they may build it themselves")]
    [InlineData("3h visits")]
    public void Prose_that_begins_like_a_command_is_an_answer(string said) => Assert.Equal(said, Plan(Asked().Says(said)).Text(PlanField.CustomerStrategy));

    [Theory]
    [InlineData("plan Huaxin", "Plan: Huaxin")]
    [InlineData("plan Huaxin step 3", "3 Gather")]
    [InlineData("one by one", "1 of 8")]
    public void What_names_a_plan_of_ones_own_is_no_answer(string said, string heard) => Assert.Empty(Plan(Asked().Says(said).Hears(heard)).Entries);

    [Fact]
    public void As_much_as_a_message_holds_is_an_answer()
    {
        string text = string.Join(' ', Enumerable.Repeat("words", 600));
        Assert.Equal(text, Plan(Asked().Says(text)).Text(PlanField.CustomerStrategy));
    }

    [Fact]
    public void What_was_saved_elsewhere_since_the_question_is_not_overwritten_unseen()
    {
        var chat = Begun().Says("plan Huaxin step 1");
        var card = chat.Card;
        chat.Says("one by one").Presses("Save", card, ("customer-strategy", "first"));
        chat.Says("second").Hears("Saved now: first").Hears("Send your text again");
        Assert.Equal("first", Plan(chat).Text(PlanField.CustomerStrategy));
        Assert.Equal("second", Plan(chat.Says("second")).Text(PlanField.CustomerStrategy));
    }

    [Fact]
    public void An_opportunity_is_one_line()
    {
        var chat = Begun().Says("opportunity: Retrofit *line 2*, 1,200,000, 60%, needs a pilot").Hears("Added to Huaxin, Opportunities (1)").Hears("1,200,000 · 60%");
        var found = Assert.IsType<PlanOpportunity>(Assert.Single(Plan(chat).Entries.Values));
        Assert.Equal(("Retrofit *line 2*", 1_200_000m, 60, "needs a pilot"), (found.Name, found.Size, found.Chance, found.Note));
    }

    [Fact]
    public void What_a_line_leaves_open_is_asked()
    {
        var chat = Begun().Says("机会：二号线改造，40万到50万").Hears("How much revenue a year").Says("dunno").Hears("not an amount").Says("40万").Hears("How likely").Says("60");
        var found = Assert.IsType<PlanOpportunity>(Assert.Single(Plan(chat).Entries.Values));
        Assert.Equal((400_000m, 60, "40万到50万"), (found.Size, found.Chance, found.Note));
    }

    [Fact]
    public void An_action_has_owner_and_date()
    {
        var chat = Begun().Says("plan Huaxin action: visit the plant, owner me, due 15 Jan, milestone").Hears("Which list").Says("Relationship plan");
        var found = Assert.IsType<PlanAction>(Assert.Single(Plan(chat).Entries.Values));
        Assert.Equal((ActionKind.Relationship, "visit the plant", Chat.Self, new LocalDate(2027, 1, 15), true), (found.Kind, found.What, found.Owner?.ObjectId, found.Due, found.IsMilestone));
    }

    [Fact]
    public void A_date_that_cannot_be_is_asked_again()
    {
        var chat = Begun().Says("action: visit, owner Li, due 2020-01-15").Says("team-actions").Says("4").Hears("By when?").Says("2020-01-15").Hears("cannot be").Says("skip");
        Assert.Null(Assert.IsType<PlanAction>(Assert.Single(Plan(chat).Entries.Values)).Due);
    }

    [Fact]
    public void A_risk_and_an_objective_are_lines_too()
    {
        var chat = Begun().Says("risk: a rival halves its price, answer: service contract").Hears("Where does it come from").Says("competitor");
        chat.Says("objective: share of account, 35%, by 31 Dec 2027").Hears("What is it about").Says("share");
        var plan = Plan(chat);
        Assert.Equal(("a rival halves its price", "service contract"), plan.All<PlanRisk>().Select(risk => (risk.What, risk.Answer)).Single());
        Assert.Equal((35m, "%", new LocalDate(2027, 12, 31)), plan.All<PlanObjective>().Select(each => (each.Target, each.Unit, each.Due)).Single());
    }

    [Fact]
    public void An_objective_without_a_number_is_asked_for_it() =>
        Begun().Says("objective: please the customer").Says("operating").Hears("Which number, with its unit").Says("20").Hears("which unit?").Says("20 %").Hears("By when?");

    [Fact]
    public void What_is_too_long_is_told_and_nothing_is_saved()
    {
        var chat = Begun().Says($"opportunity: {new string('x', 81)}, 400k, 60%").Hears("up to 80 are accepted");
        Assert.Empty(Plan(chat).Entries);
    }

    [Fact]
    public void A_line_is_for_the_plan_that_was_opened_last_and_for_none_after_a_day()
    {
        var chat = Begun().Says("plan").Presses("New account plan").Presses("Begin", null, ("account", "Zhonglian"), ("tier", "c"));
        chat.Says("plan Huaxin").Says("opportunity: A, 1k, 5%").Hears("Added to Huaxin");
        chat.Waits(Duration.FromDays(1)).Says("opportunity: B, 1k, 5%").DoesNotHear("Added");
    }

    [Fact]
    public void After_a_day_a_line_is_for_the_only_plan() =>
        Begun().Waits(Duration.FromDays(3)).Says("opportunity: B, 1k, 5%").Hears("Added to Huaxin");

    [Fact]
    public void Of_several_plans_it_is_asked_which_a_line_is_for()
    {
        var chat = TwoPlans().Waits(Duration.FromDays(3)).Says("机会：二号线改造，40万，60%").Hears("Which plan").Hears("二号线改造");
        var asked = chat.Card;
        chat.Presses("Add", asked, ("plan", "p0002")).Hears("Added to Zhonglian").Says("risk: price").Says("competitor").Says("skip").Hears("Added to Zhonglian");
        chat.Presses("Add", asked, ("plan", "p0001"));
        Assert.Empty(Plan(chat).Entries);
    }

    [Fact]
    public void A_line_for_an_account_without_a_plan_is_asked_about() =>
        TwoPlans().Says("plan Siemens opportunity: Line 2, 400k, 60%").Hears("no plan for “Siemens”").Presses("Add", null, ("plan", "p0001")).Hears("Added to Huaxin");

    [Fact]
    public void A_line_that_names_an_account_needs_no_word_for_plans() => TwoPlans().Says("Huaxin opportunity: Line 2, 400k, 60%").Hears("Added to Huaxin").Says("opportunity: B, 1k, 5%").Hears("Added to Huaxin");

    [Fact]
    public void Without_a_plan_a_line_leads_to_one() => Chat.InEnglish().Says("opportunity: Line 2, 400k, 60%").Hears("You have no plan yet").DoesNotHear("log ");

    [Fact]
    public void A_typed_line_is_taken_back_by_one_tap()
    {
        var chat = Begun().Says("opportunity: Line 2, 400k, 60%").Presses("Take it back").Hears("Removed: Line 2");
        Assert.Empty(Plan(chat).Entries);
    }

    [Theory]
    [InlineData("action: Train operators, 20 people, owner Li", "team-actions", "4", "skip")]
    [InlineData("risk: Train operators, 20 people", "competitor", "skip", null)]
    [InlineData("competitor: Train operators, 20 people", "skip", "skip", null)]
    [InlineData("opportunity: Train operators, 20 people, 60%", "400k", null, null)]
    public void What_a_list_does_not_take_stays_among_the_words(string said, string first, string? second, string? third)
    {
        var chat = Begun().Says(said);
        foreach (string? answer in (string?[])[first, second, third])
        {
            chat = answer is null || chat.Person.Forms.IsEmpty ? chat : chat.Says(answer);
        }

        Assert.Contains("20 people", string.Join(' ', Assert.Single(Plan(chat).Entries.Values).Facts.Select(fact => fact.Value)), StringComparison.Ordinal);
    }

    [Fact]
    public void Percent_of_something_is_no_chance_and_a_count_is_no_amount() =>
        Begun().Says("opportunity: Retrofit, 2 production lines, 60%").Hears("How much revenue a year").Says("400k").Hears("2 production lines");

    [Fact]
    public void A_date_that_is_over_is_told_and_asked_again() => Begun().Says("objective: share, 35%, by 2020-01-01").Hears("cannot be").Says("share").Hears("By when?");

    [Fact]
    public void A_milestone_and_a_competitor_are_lines_too()
    {
        var chat = Begun().Says("milestone: samples approved, owner me, due 15 Jan").Says("4").Hears("Added to Huaxin");
        chat.Says("竞争对手：博越，占六成").Says("skip").Says("skip").Hears("Added to Huaxin, Competitors");
        Assert.True(Assert.Single(Plan(chat).All<PlanAction>()).IsMilestone);
        Assert.Equal(("博越", "占六成"), Plan(chat).All<PlanCompetitor>().Select(each => (each.Name, each.Position)).Single());
    }

    [Theory]
    [InlineData("budget: 400k for samples", "Team budget")]
    [InlineData("member: Li Na, service", "nothing was added yet")]
    [InlineData("forecast: 2027 3m", "nothing was added yet")]
    public void A_line_of_another_list_opens_it(string said, string heard) => Begun().Says(said).Hears(heard).Presses("Add");

    [Fact]
    public void A_text_is_filled_by_its_label()
    {
        var chat = Begun().Says("plan Huaxin overall strategy: Grow abroad").Hears("Saved: Overall strategy");
        Assert.Equal("Grow abroad", Plan(chat).Text(PlanField.CustomerStrategy));
        chat.Says("plan overall strategy: Sell").Hears("Saved now: Grow abroad").Presses("Save", null, ("customer-strategy", "Sell"));
        Assert.Equal("Sell", Plan(chat).Text(PlanField.CustomerStrategy));
    }

    [Theory]
    [InlineData("plan Huaxin settings", "weeks")]
    [InlineData("plan settings", "weeks")]
    [InlineData("plan Huaxin review", "Review: Huaxin")]
    [InlineData("plan submit", "Review: Huaxin")]
    [InlineData("plan archive", "Archive")]
    [InlineData("plan huaxin check", "Plan: Huaxin")]
    [InlineData("客户计划 归档", "Archive")]
    [InlineData("客户计划 新建", "New account plan")]
    [InlineData("plan new", "New account plan")]
    [InlineData("plan huaxin step three", "3 Gather")]
    [InlineData("plan help", "log")]
    public void A_word_after_the_plan_is_done_and_is_no_account(string said, string heard)
    {
        var chat = Begun().Says(said).Hears(heard);
        Assert.DoesNotContain(CardButtons.Values(chat.Card!), input => input.Key == "account" && input.Value != "Huaxin" && input.Value.Length > 0);
    }

    [Fact]
    public void One_by_one_after_a_plan_was_opened_asks_for_the_plan_and_never_for_the_day()
    {
        var chat = Begun().Says("plan huaxin").Says("one by one").Hears("1 of 8 – Overall strategy");
        chat.Says("cancel").Says("机会：二号线改造").Says("逐项").Hears("How much revenue a year");
        Assert.Equal("plan-opportunity", Assert.Single(chat.Person.Forms).Form);
    }

    [Fact]
    public void An_archived_account_that_is_named_may_be_reopened()
    {
        var chat = Begun();
        chat.PlanBook.Set(Plan(chat).Head.Archive());
        chat.Says("plan Huaxin").Hears("archived plan for “Huaxin”").Presses("Reopen").Hears("Plan: Huaxin");
        Assert.Equal(PlanStatus.Draft, Plan(chat).Head.Status);
    }

    [Fact]
    public void A_part_of_a_name_is_asked_about() => Begun().Says("plan Huaxin Electronics").Hears("You have a plan for “Huaxin”").Presses("Open that plan").Hears("Plan: Huaxin");

    [Fact]
    public void A_card_that_is_saved_again_with_another_text_does_not_lose_it()
    {
        var chat = Begun().Says("plan Huaxin step 1");
        var card = chat.Card;
        chat.Presses("Save", card, ("customer-strategy", "first")).Presses("Save", card, ("customer-strategy", "first")).Hears("already");
        chat.Presses("Save", card, ("customer-strategy", "second")).Hears("Saved now: first");
        Assert.Equal("second", CardButtons.Values(chat.Card!)["customer-strategy"]);
    }

    [Fact]
    public void A_plan_that_is_not_open_is_not_changed_by_typing()
    {
        var chat = Begun().Says("plan Huaxin step 1");
        var card = chat.Card;
        chat.PlanBook.Set(Plan(chat).Head.Submit());
        chat.Presses("One by one", card).Hears("with its reviewer");
        chat.Says("opportunity: A, 1k, 5%").Hears("with its reviewer");
        Assert.Empty(Plan(chat).Entries);
    }

    private static Chat Begun() => Chat.InEnglish().Says("plan").Presses("Begin", null, ("account", "Huaxin"), ("tier", "b"));

    private static Chat TwoPlans() => Begun().Says("plan").Presses("New account plan").Presses("Begin", null, ("account", "Zhonglian"), ("tier", "c"));

    private static Chat Asked() => Begun().Says("plan Huaxin step 1").Says("one by one");

    private static AccountPlan Plan(Chat chat) => chat.PlanBook.Find("p0001")!;
}
