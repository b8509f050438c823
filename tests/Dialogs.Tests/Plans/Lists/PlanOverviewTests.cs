using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Plans.Lists;

/// <summary>A plan as a whole: its settings, what is missing, the principles, and forms of plans that are not written any more.</summary>
public sealed class PlanOverviewTests
{
    [Fact]
    public void The_time_table_follows_the_settings()
    {
        var chat = Planner.WithPlan().Presses("Settings");
        chat.Presses("Save", null, ("account", " Huarui  Power "), ("tier", "a"), ("start", "2026-12-01"), ("weeks", "12")).Hears("Plan: Huarui Power").Hears("Tier A · 1 Dec 2026 to 23 Feb 2027");
        Assert.Equal(("Huarui Power", AccountTier.A, new LocalDate(2026, 12, 1), 12), (chat.Plan.Head.Account, chat.Plan.Head.Tier, chat.Plan.Head.Start, chat.Plan.Head.Weeks));
    }

    [Theory]
    [InlineData("account", "", "Please type a few words")]
    [InlineData("tier", "z", "Choose one from the list")]
    [InlineData("start", "soon", "“soon” is not a date I can read")]
    [InlineData("start", "2030-01-01", "may start from 23 Nov 2025 to 23 Nov 2027")]
    [InlineData("weeks", "7", "“7” is not a whole number from 8 to 12")]
    [InlineData("weeks", "ten", "“ten” is not a whole number from 8 to 12")]
    public void Settings_that_are_wrong_are_told(string field, string value, string told)
    {
        var right = new Dictionary<string, string> { ["account"] = "Huarui Power", ["tier"] = "a", ["start"] = "2026-12-01", ["weeks"] = "12", [field] = value };
        var chat = Planner.WithPlan().Presses("Settings").Presses("Save", null, [.. right.Select(pair => (pair.Key, pair.Value))]).Shows(told);
        Assert.Equal("Huarui", chat.Plan.Head.Account);
    }

    [Fact]
    public void A_name_that_another_plan_has_nearly_is_asked_about()
    {
        var chat = Planner.WithPlan().Says("plan").Presses("New account plan").Presses("Begin", null, ("account", "Zhongda Motors"), ("tier", "b")).Presses("Settings");
        (string, string)[] inputs = [("account", "Huarui Ltd"), ("tier", "b"), ("start", "2026-11-23"), ("weeks", "10")];
        chat.Presses("Save", null, inputs).Hears("plan for “Huarui” already");
        Assert.Equal("Zhongda Motors", chat.PlanBook.Find("p0002")!.Head.Account);
        chat.Presses("Another account: save", null, inputs);
        Assert.Equal("Huarui Ltd", chat.PlanBook.Find("p0002")!.Head.Account);
    }

    [Fact]
    public void Settings_changed_meanwhile_are_shown_with_what_was_entered()
    {
        var chat = Planner.WithPlan().Presses("Settings");
        chat.Becomes(chat.Plan with { Head = chat.Plan.Head with { Tier = AccountTier.C } });
        chat.Presses("Save", null, ("account", "Huarui"), ("tier", "a"), ("start", "2026-11-23"), ("weeks", "10")).Hears("changed meanwhile").Hears("Saved now: C: others");
        Assert.Equal(AccountTier.C, chat.Plan.Head.Tier);
    }

    [Fact]
    public void Of_an_approved_plan_settings_are_read_only()
    {
        var chat = Planner.WithPlan().Presses("Settings");
        chat.Is(PlanStatus.Approved).Presses("Save", null, ("account", "Other"), ("tier", "a"), ("start", "2026-11-23"), ("weeks", "10")).Hears("The plan is approved");
        Assert.Equal("Huarui", chat.Plan.Head.Account);
        Assert.DoesNotContain("Save", CardButtons.Titles(chat.Card!));
    }

    [Fact]
    public void What_is_missing_is_on_one_card_with_the_step_it_is_mended_at()
    {
        var chat = Planner.WithPlan(
            new PlanObjective(0, ObjectiveKind.Share, "More share", 40, "%", new(2027, 3, 31)), new PlanAction(0, ActionKind.Team, "Train"), new PlanRisk(0, RiskKind.OwnGap, "Nobody in the north"),
            new ForecastLine(0, "East", null, [1, null, 3, null, 5])).Presses("What is missing");
        chat.Hears("Objectives without an action").Hears("More share").Hears("Actions without an owner").Hears("Actions without a date").Hears("Train").Hears("Fix at step 5: Plan the actions");
        chat.Hears("Nobody in the north").Hears("Fix at step 4: Set the direction").Hears("East: 2028, 2030").Hears("Fix at step 6: Write the plan").Hears("Is what comes back worth the money").Hears("Team budget");
        chat.Presses("Open step", null, ("step", "direction")).Hears("4 Set the direction");
    }

    [Fact]
    public void Many_findings_are_counted_and_only_the_first_named()
    {
        var chat = Planner.WithPlan([.. Enumerable.Range(1, 300).Select(number => new PlanAction(0, ActionKind.Team, $"Action {number}"))]);
        chat.Presses("What is missing").Hears("Action 3, 297 more").DoesNotHear("Action 4");
    }

    [Fact]
    public void Each_principle_is_passed_or_not_with_what_shows_it()
    {
        var chat = Planner.WithPlan(new PlanText(PlanField.CustomerVoice, "faster"), new PlanText(PlanField.CustomerSupplierRating, "B"), new NotNeeded(PlanStep.Strategy, "done by head office"));
        chat.Presses("What is missing").Presses("Seven principles").Hears("2 of 7 passed").Hears("1 plan; at most 5").Hears("✓ Passed").Hears("✗ Not yet").Hears("Step 3 Gather the material: What the customer told us");
        chat.Hears("Not needed: done by head office").Hears("0 opportunities. Act now, but no action: 0.");
    }

    [Theory]
    [InlineData(PlanStatus.Submitted)]
    [InlineData(PlanStatus.Approved)]
    [InlineData(PlanStatus.Archived)]
    public void The_form_of_a_step_keeps_what_was_written_and_saves_nothing(PlanStatus status)
    {
        var chat = Planner.WithPlan(new PlanText(PlanField.CustomerStrategy, "grow")).Presses("Open step", null, ("step", "collect"));
        var form = chat.Card;
        chat.Is(status).Presses("Save", form, ("customer-strategy", "shrink")).Hears("Not saved").Hears("shrink");
        Assert.Equal("grow", chat.Plan.Text(PlanField.CustomerStrategy));
        Assert.DoesNotContain("Save", CardButtons.Titles(chat.Card!));
    }

    [Fact]
    public void A_card_of_refused_texts_leads_to_no_more()
    {
        var chat = Planner.WithPlan().Presses("Open step", null, ("step", "collect")).Presses("Save", null, ("customer-strategy", new string('x', 4_050)));
        Assert.Equal(["Save", "All steps"], CardButtons.Titles(chat.Hears("up to 4000 are accepted").Card!));
    }

    [Fact]
    public void What_was_written_is_saved_on_the_way_to_the_rest_of_a_step()
    {
        var chat = Planner.WithPlan(new PlanText(PlanField.CustomerStrategy, new string('客', 4_000)), new PlanText(PlanField.CustomerFinance, new string('户', 4_000)));
        chat.Presses("Open step", null, ("step", "collect")).Presses("More", null, ("customer-strategy", "short")).Hears("户户").Hears("Saved.");
        Assert.Equal("short", chat.Plan.Text(PlanField.CustomerStrategy));
    }
}
