using CoachBot.Cards.Schema;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Tests.Plans;

/// <summary>From the first word to a step that is saved.</summary>
public sealed class PlanningTests
{
    [Theory]
    [InlineData("plan")]
    [InlineData("account plans")]
    [InlineData("客户计划")]
    public void Somebody_without_a_plan_is_asked_for_the_account(string said) =>
        Chat.InEnglish().Says(said).Hears("New account plan").Hears("a few accounts done in depth");

    [Fact]
    public void A_plan_is_begun_and_shows_its_eight_steps_with_their_dates()
    {
        var chat = Begun("Huarui");
        chat.Hears("Plan: Huarui").Hears("1 Collect").Hears("0 of 8 · due Thu 3 Dec").Hears("Begun");
        var plan = Assert.Single(chat.PlanBook.Plans.All);
        Assert.Equal(("p0001", AccountTier.B, Chat.Monday), (plan.Head.Id, plan.Head.Tier, plan.Head.Start));
        Assert.Equal(Chat.Self, plan.Head.Owner.ObjectId);
    }

    [Fact]
    public void Without_name_or_tier_no_plan_is_begun()
    {
        var chat = Chat.InEnglish().Says("plan").Presses("Begin", null, ("account", " "), ("tier", ""));
        chat.Hears("Please type a few words").Hears("Choose one from the list");
        Assert.Empty(chat.PlanBook.Plans.All);
    }

    [Fact]
    public void A_name_that_is_too_long_is_told_and_not_cut()
    {
        var chat = Chat.InEnglish().Says("plan").Presses("Begin", null, ("account", new string('x', 81)), ("tier", "a"));
        chat.Hears("up to 80 are accepted");
        Assert.Empty(chat.PlanBook.Plans.All);
    }

    [Fact]
    public void Of_nearly_the_same_name_it_is_asked_whether_it_is_the_same_account()
    {
        var chat = Begun("Huarui Electronics").Says("plan").Presses("New account plan").Presses("Begin", null, ("account", "Huarui Electronic Ltd"), ("tier", "a"));
        chat.Hears("plan for “Huarui Electronics” already");
        Assert.Single(chat.PlanBook.Plans.All);
        var asked = chat.Card;
        chat.Presses("Open that plan").Hears("Plan: Huarui Electronics");
        chat.Presses("Another account: begin", asked, ("account", "Huarui Electronic Ltd"), ("tier", "a")).Hears("Plan: Huarui Electronic Ltd");
        Assert.Equal(2, chat.PlanBook.Plans.All.Length);
    }

    [Theory]
    [InlineData("", "Huarui Electronics", "plan for “Huarui Electronics” already")]
    [InlineData("Zhongda", "Huarui Electronics", "Plan: Zhongda")]
    [InlineData("", "", "Please type a few words")]
    public void An_account_is_typed_or_picked_and_what_was_typed_counts(string typed, string picked, string heard)
    {
        var chat = Begun("Huarui Electronics").Says("plan").Presses("New account plan").Presses("Begin", null, ("account", typed), ("known-account", picked), ("tier", "a"));
        chat.Hears(heard);
    }

    [Fact]
    public void A_sixth_plan_is_refused_with_the_reason()
    {
        var chat = Begun("Alpha");
        string[] others = ["Bravo", "Charlie", "Delta", "Echo"];
        foreach (string account in others)
        {
            Begin(chat.Says("plan").Presses("New account plan"), account);
        }

        chat.Says("plan Foxtrot").Hears("that is the most: a key account takes real time");
        Assert.Equal(Organisation.UsualMostPlans, chat.PlanBook.Plans.All.Length);
    }

    [Fact]
    public void The_name_of_an_account_opens_its_plan() => Begun("Huarui").Says("plan huarui").Hears("Plan: Huarui").DoesNotHear("Begun");

    [Fact]
    public void The_name_of_another_account_begins_a_plan_with_it() => Begun("Huarui").Says("plan Zhao 3M").Hears("New account plan").Hears("Zhao 3M");

    [Fact]
    public void What_follows_the_word_may_be_a_part_of_a_day() => Begun("Huarui").Says("plan 2h").DoesNotHear("account plan");

    [Fact]
    public void A_begun_plan_is_not_begun_again_by_a_second_tap()
    {
        var chat = Chat.InEnglish().Says("plan");
        var card = chat.Card;
        Begin(chat, "Huarui");
        chat.Presses("Begin", card, ("account", "Huarui"), ("tier", "b")).Hears("saved already");
        Assert.Single(chat.PlanBook.Plans.All);
    }

    [Fact]
    public void A_step_says_what_good_looks_like_and_saves_what_is_entered()
    {
        var chat = Begun("Huarui").Presses("Open step", null, ("step", "collect"));
        chat.Hears("Plan: Huarui – 1 Collect").Hears("0 of 8").Hears("Overall strategy");
        chat.Presses("Save", null, ("customer-strategy", "  grow abroad\r\nby 2028 "), ("customer-finance", "")).Hears("Saved.").Hears("1 of 8");
        Assert.Equal("grow abroad\nby 2028", Plan(chat).Text(PlanField.CustomerStrategy));
        Assert.Single(Plan(chat).Entries);
        chat.Presses("Open step").Hears("grow abroad");
    }

    [Fact]
    public void An_emptied_text_is_removed()
    {
        var chat = Filled(("customer-strategy", "grow"));
        chat.Presses("Open step", null, ("step", "collect")).Presses("Save", null, ("customer-strategy", ""));
        Assert.Empty(Plan(chat).Entries);
    }

    [Fact]
    public void A_step_is_left_out_with_a_reason()
    {
        var chat = Begun("Huarui").Presses("Open step", null, ("step", "combine")).Presses("Save", null, ("not-needed", "the only plan"));
        chat.Hears("Not needed: the only plan").Hears("Combine the plans: not needed.").DoesNotHear("of 2. ");
        chat.Presses("Open step", null, ("step", "combine")).Hears("Not needed: the only plan").DoesNotHear("done");
        Assert.True(PlanProgress.Of(Plan(chat)).Of(PlanStep.Combine).IsDone);
    }

    [Fact]
    public void Every_step_opens_in_any_order() => Assert.All(Enum.GetValues<PlanStep>(), step =>
        Begun("Huarui").Presses("Open step", null, ("step", step.Id())).Hears($"Plan: Huarui – {(int)step + 1} "));

    [Fact]
    public void Of_a_stale_card_what_others_changed_is_kept_and_shown_and_the_rest_is_saved()
    {
        var chat = OpenedTwice(out var old);
        chat.Presses("Save", null, ("customer-strategy", "first"));
        chat.Presses("Save", old, ("customer-strategy", "second"), ("customer-finance", "up 4%"));
        chat.Hears("Saved now: first").Hears("second");
        Assert.Equal(("first", "up 4%"), (Plan(chat).Text(PlanField.CustomerStrategy), Plan(chat).Text(PlanField.CustomerFinance)));
        chat.Presses("Save", null, ("customer-strategy", "second"));
        Assert.Equal(("second", "up 4%"), (Plan(chat).Text(PlanField.CustomerStrategy), Plan(chat).Text(PlanField.CustomerFinance)));
    }

    [Fact]
    public void What_a_stale_card_left_as_it_was_changes_nothing()
    {
        var chat = OpenedTwice(out var old);
        chat.Presses("Save", null, ("customer-strategy", "first")).Presses("Save", old, ("customer-strategy", "")).Hears("Nothing was changed");
        Assert.Equal("first", Plan(chat).Text(PlanField.CustomerStrategy));
    }

    [Fact]
    public void What_is_too_long_is_told_and_the_rest_is_saved()
    {
        var chat = Begun("Huarui").Presses("Open step", null, ("step", "collect"));
        chat.Presses("Save", null, ("customer-strategy", new string('x', 20_000)), ("customer-finance", "up")).Hears("That has 20000 characters; up to 4000 are accepted");
        Assert.Equal("up", Assert.IsType<PlanText>(Assert.Single(Plan(chat).Entries).Value).Text);
    }

    [Fact]
    public void More_than_a_card_holds_is_on_the_next()
    {
        var chat = Filled(("customer-strategy", new string('客', 4000)));
        chat.Presses("Open step", null, ("step", "collect")).Presses("Save", null, ("customer-strategy", new string('客', 4000)), ("customer-finance", new string('户', 4000)));
        chat.Presses("Open step", null, ("step", "collect")).DoesNotHear("户户").Presses("More").Hears("户户").DoesNotHear("客客");
    }

    private static Chat Begun(string account) => Begin(Chat.InEnglish().Says("plan"), account);

    private static Chat Begin(Chat chat, string account) => chat.Presses("Begin", null, ("account", account), ("tier", "b"));

    private static Chat Filled(params (string Field, string Value)[] inputs) => Begun("Huarui").Presses("Open step", null, ("step", "collect")).Presses("Save", null, inputs);

    /// <summary>A step that is open on two cards; the last that was shown is not the old one.</summary>
    private static Chat OpenedTwice(out AdaptiveCard? old)
    {
        var chat = Begun("Huarui");
        var overview = chat.Card;
        old = chat.Presses("Open step", overview, ("step", "collect")).Card;
        return chat.Presses("Open step", overview, ("step", "collect"));
    }

    private static AccountPlan Plan(Chat chat) => chat.PlanBook.Find("p0001")!;
}
