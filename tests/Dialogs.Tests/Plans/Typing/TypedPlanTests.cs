using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using NodaTime;
using static CoachBot.Dialogs.Tests.Plans.Typing.TypedPlan;

namespace CoachBot.Dialogs.Tests.Plans.Typing;

/// <summary>A plan that is typed: steps opened by name, texts asked one by one and filled by their label.</summary>
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

    private static Chat Asked() => Begun().Says("plan Huaxin step 1").Says("one by one");
}
