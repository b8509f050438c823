using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Plans.Lists;

/// <summary>Lines of lists: added, changed, removed, put back.</summary>
public sealed class PlanListTests
{
    private static readonly LocalDate March = new(2027, 3, 31);

    public static TheoryData<PlanField> Lists => [.. PlanFields.All.Where(facts => facts.Kind != EntryKind.Text).Select(facts => facts.Field)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_list_opens_from_its_step_and_says_what_it_is_for(PlanField list)
    {
        var words = Coaching.Plans.Words.PlanWords.Standard.English.Of(list);
        Planner.WithPlan().Opens(list).Hears($"Plan: Huarui – {words.Label}").Hears(words.Question).Hears("Nothing is on this list yet.").Presses("Add").Hears("Save").Presses("Whole list").Hears("Nothing is on this list yet.");
    }

    [Fact]
    public void An_opportunity_is_added_and_stands_in_the_grid()
    {
        var chat = Planner.WithPlan().Opens(PlanField.Opportunities).Presses("Add").Presses("Save", null, ("name", "New *line*"), ("size", "1.2m"), ("chance", "60 %"), ("text", "two\nlines"));
        chat.Hears("Saved: New *line*.").Hears("Act now").Hears("Large: 600,000 and more, 50% of the largest").Hears("60%");
        Assert.Equal(new PlanOpportunity(1, "New *line*", 1_200_000, 60, "two\nlines"), chat.Only<PlanOpportunity>());
    }

    [Fact]
    public void The_grid_names_all_four_places() => Planner.WithPlan(
            new PlanOpportunity(0, "Alpha", 100, 90), new PlanOpportunity(0, "Bravo", 90, 10), new PlanOpportunity(0, "Charlie", 10, 80), new PlanOpportunity(0, "Delta", 5, 5))
        .Opens(PlanField.Opportunities).Hears("Act now").Hears("Plan an attack").Hears("Seize when it comes").Hears("Shelve").Hears("Small: below 50").Hears("50% or more");

    [Theory]
    [InlineData("size", "much", "“much” is not one number I can read")]
    [InlineData("size", "1,2", "“1,2” is not one number I can read")]
    [InlineData("size", "", "A number is needed here")]
    [InlineData("size", "-5", "“-5” is out of range: from 0 to 999,999,999,999 is accepted")]
    [InlineData("chance", "140", "“140” is not a whole percent from 0 to 100")]
    [InlineData("chance", "0.4", "“0.4” is not a whole percent from 0 to 100")]
    [InlineData("name", " ", "Please type a few words")]
    public void What_is_wrong_is_told_beside_the_field_and_nothing_is_saved(string field, string value, string told)
    {
        var right = new Dictionary<string, string> { ["name"] = "Alpha", ["size"] = "100", ["chance"] = "50", [field] = value };
        var chat = Planner.WithPlan().Opens(PlanField.Opportunities).Presses("Add").Presses("Save", null, [.. right.Select(pair => (pair.Key, pair.Value))]);
        chat.Shows(told);
        Assert.Empty(chat.Plan.Entries);
        Assert.Equal(value.Trim(), CardButtons.Values(chat.Card!).GetValueOrDefault(field, "").Trim());
    }

    [Fact]
    public void What_is_too_long_is_told_with_its_length_and_not_cut()
    {
        var chat = Planner.WithPlan().Opens(PlanField.Competitors).Presses("Add").Presses("Save", null, ("name", "Rival"), ("position", new string('x', 20_000)));
        chat.Hears("That has 20000 characters; up to 160 are accepted");
        Assert.Empty(chat.Plan.Entries);
    }

    [Theory]
    [InlineData("", "2027-03-31", "Which number?")]
    [InlineData("much more", "2027-03-31", "“much more” is not one number I can read")]
    [InlineData("40 %", "", "By which day?")]
    [InlineData("40 %", "soon", "“soon” is not a date I can read")]
    [InlineData("40 %", "2026-11-22", "2026-11-22 is over")]
    [InlineData("40 %", "2040-01-01", "2040-01-01 is too far away: up to 6 years")]
    public void An_objective_without_number_or_date_is_asked_again(string target, string due, string told)
    {
        var chat = Planner.WithPlan().Opens(PlanField.Objectives).Presses("Add").Presses("Save", null, ("kind", "share"), ("what", "More share"), ("target", target), ("unit", "%"), ("due", due));
        chat.Shows(told);
        Assert.Empty(chat.Plan.Entries);
    }

    [Fact]
    public void An_objective_follows_an_opportunity()
    {
        var chat = Planner.WithPlan(new PlanOpportunity(0, "Alpha", 100, 90)).Opens(PlanField.Objectives).Presses("Add")
            .Presses("Save", null, ("kind", "share"), ("what", "More share"), ("target", "40 %"), ("unit", "%"), ("due", "2027-03-31"), ("opportunity", "1"));
        chat.Hears("40% by 31 Mar 2027").Hears("comes from “Alpha”");
        Assert.Equal(new PlanObjective(2, ObjectiveKind.Share, "More share", 40, "%", March, 1), chat.Only<PlanObjective>());
    }

    [Fact]
    public void A_line_is_changed_with_what_is_saved_in_its_form()
    {
        var chat = Planner.WithPlan(new PlanRisk(0, RiskKind.Technology, "Batteries change")).Opens(PlanField.Risks).Hears("no answer yet").Presses("Edit", null, ("line", "1"));
        Assert.Equal(("technology", "Batteries change"), (CardButtons.Values(chat.Card!)["kind"], CardButtons.Values(chat.Card!)["what"]));
        chat.Presses("Save", null, ("kind", "technology"), ("what", "Batteries change"), ("answer", "Test both")).Hears("Saved: Batteries change.");
        Assert.Equal(new PlanRisk(1, RiskKind.Technology, "Batteries change", "Test both"), chat.Only<PlanRisk>());
    }

    [Fact]
    public void What_was_not_changed_is_not_written()
    {
        var chat = Planner.WithPlan(new PlanResource(0, ResourceKind.Budget, "Trips", 1_200_000.5m, "CNY")).Opens(PlanField.Budget).Presses("Edit", null, ("line", "1"));
        chat.Presses("Save", null, [.. CardButtons.Values(chat.Card!).Select(pair => (pair.Key, pair.Value))]).Hears("Nothing was changed");
        Assert.Empty(chat.Person.Operations.Except(Planner.WithPlan().Person.Operations));
    }

    [Fact]
    public void A_line_that_was_changed_meanwhile_is_shown_as_it_is_saved_with_what_was_entered()
    {
        var chat = Planner.WithPlan(new PlanRisk(0, RiskKind.Technology, "First")).Opens(PlanField.Risks).Presses("Edit", null, ("line", "1"));
        chat.Becomes(chat.Plan.With(new PlanRisk(1, RiskKind.OwnGap, "Second"))).Presses("Save", null, ("kind", "technology"), ("what", "Third"));
        chat.Hears("changed meanwhile").Hears("Saved now: Second").Hears("Saved now: Our own gaps");
        Assert.Equal("Second", chat.Only<PlanRisk>().What);
        Assert.Equal("Third", CardButtons.Values(chat.Card!)["what"]);
        chat.Presses("Save", null, ("kind", "technology"), ("what", "Third"));
        Assert.Equal(new PlanRisk(1, RiskKind.Technology, "Third"), chat.Only<PlanRisk>());
    }

    [Fact]
    public void A_line_that_was_removed_meanwhile_can_be_added_anew()
    {
        var chat = Planner.WithPlan(new PlanRisk(0, RiskKind.Technology, "First")).Opens(PlanField.Risks).Presses("Edit", null, ("line", "1"));
        chat.Becomes(chat.Plan.Without(new(EntryKind.Risk, 1))).Presses("Save", null, ("kind", "technology"), ("what", "Mine")).Hears("removed meanwhile");
        Assert.Empty(chat.Plan.Entries);
        chat.Presses("Save", null, ("kind", "technology"), ("what", "Mine"));
        Assert.Equal((2, "Mine"), (chat.Only<PlanRisk>().Number, chat.Only<PlanRisk>().What));
    }

    [Fact]
    public void A_line_is_removed_and_put_back_with_what_named_it()
    {
        var objective = new PlanObjective(1, ObjectiveKind.Share, "More = \"share\"", 40, "%", March);
        var action = new PlanAction(0, ActionKind.Team, "Train", new("Li"), DoneOn: new LocalDate(2026, 11, 2), Objective: 1);
        var chat = Planner.WithPlan(objective, action).Opens(PlanField.Objectives).Presses("Edit", null, ("line", "1"));
        var before = chat.Plan;
        chat.Presses("Remove").Hears("Removed: More = \"share\"").Hears("1 other line named it");
        Assert.Null(chat.Only<PlanAction>().Objective);
        chat.Presses("Put back").Hears("Put back: More");
        Assert.Equal(before, chat.Plan);
    }

    [Fact]
    public void What_is_done_and_when_a_report_was_written_comes_back_too()
    {
        var chat = Planner.WithPlan(new PlanAction(0, ActionKind.Team, "Train", new("Li"), new(2026, 1, 5), true, new(2026, 11, 2), null, "Lab"), new ProgressReport(0, new(2026, 5, 1), new string('报', 4_000)));
        var before = chat.Plan;
        chat.Opens(PlanField.Reports).Presses("Edit", null, ("line", "2")).Presses("Remove").Presses("Put back");
        chat.Opens(PlanField.Milestones).Presses("Edit", null, ("line", "1")).Presses("Remove").Presses("Put back");
        Assert.Equal(before, chat.Plan);
    }

    [Fact]
    public void A_line_is_put_back_once()
    {
        var chat = Planner.WithPlan(new PlanRisk(0, RiskKind.Technology, "First")).Opens(PlanField.Risks).Presses("Edit", null, ("line", "1")).Presses("Remove");
        var removed = chat.Card;
        chat.Presses("Put back").Presses("Put back", removed).Hears("saved already");
        chat.Only<PlanRisk>();
    }

    [Fact]
    public void A_line_is_not_put_back_under_the_number_of_another()
    {
        var chat = Planner.WithPlan(new PlanRisk(0, RiskKind.Technology, "First"), new PlanCompetitor(0, "Rival")).Opens(PlanField.Risks).Presses("Edit", null, ("line", "1")).Presses("Remove");
        var press = CardButtons.Press(chat.Card!, "Put back");
        chat.Takes(new Tapped(new(press with { About = "p0001/risks/2/0" }, new Dictionary<string, string>())));
        Assert.Equal(3, chat.Only<PlanRisk>().Number);
    }

    [Fact]
    public void A_line_that_was_changed_meanwhile_is_not_removed()
    {
        var chat = Planner.WithPlan(new PlanRisk(0, RiskKind.Technology, "First")).Opens(PlanField.Risks).Presses("Edit", null, ("line", "1"));
        chat.Becomes(chat.Plan.With(new PlanRisk(1, RiskKind.OwnGap, "Second"))).Presses("Remove").Hears("was not removed");
        Assert.Equal("Second", CardButtons.Values(chat.Card!)["what"]);
        chat.Only<PlanRisk>();
    }

    [Fact]
    public void A_line_is_added_once_by_two_taps()
    {
        var chat = Planner.WithPlan().Opens(PlanField.Risks).Presses("Add");
        var form = chat.Card;
        chat.Presses("Save", form, ("kind", "technology"), ("what", "First")).Presses("Save", form, ("kind", "technology"), ("what", "First")).Hears("saved already");
        chat.Only<PlanRisk>();
    }

    [Fact]
    public void A_full_list_says_so()
    {
        var chat = Planner.WithPlan([.. Enumerable.Range(1, PlanRules.MostOthers).Select(number => new PlanRisk(0, RiskKind.Technology, $"Risk {number}"))]);
        chat.Opens(PlanField.Risks).Presses("Add").Presses("Save", null, ("kind", "technology"), ("what", "One more")).Hears("60 lines already");
        Assert.Equal(PlanRules.MostOthers, chat.Plan.Entries.Count);
    }

    [Fact]
    public void Three_hundred_actions_are_looked_through_page_by_page()
    {
        var chat = Planner.WithPlan(Language.Chinese, [.. Enumerable.Range(1, PlanRules.MostActions).Select(number => new PlanAction(0, ActionKind.Project, $"{number}号 {new string('做', 230)}", new(new string('李', 80)), March, Needs: new string('料', 80)))]);
        chat.Opens(PlanField.ProjectActions);
        var seen = new HashSet<int>();
        for (int page = 0; seen.Count < PlanRules.MostActions && page < 100; page++)
        {
            Assert.InRange(CardJson.Utf8(chat.Card!).Length, 1, CardJson.MaxBytes);
            seen.UnionWith(Enumerable.Range(1, PlanRules.MostActions).Where(number => chat.Heard.Contains($"{number}号 ", StringComparison.Ordinal)));
            chat.Presses(CardButtons.Titles(chat.Card!).Contains("下一页") ? "下一页" : "回到第一页");
        }

        Assert.Equal(PlanRules.MostActions, seen.Count);
        chat.Presses("修改", null, ("line", "300")).Presses("保存", null, ("what", "改好了"), ("kind", "project")).Hears("已保存：改好了").Hears("改好了");
    }

    [Theory]
    [InlineData(PlanStatus.Submitted, "with its reviewer")]
    [InlineData(PlanStatus.Approved, "take it up again")]
    [InlineData(PlanStatus.Archived, "archived")]
    public void Of_a_plan_that_is_not_written_any_more_lists_are_read_only(PlanStatus status, string why)
    {
        var chat = Planner.WithPlan(new PlanRisk(0, RiskKind.Technology, "First")).Opens(PlanField.Risks);
        var list = chat.Card;
        var form = chat.Presses("Add").Card;
        var line = chat.Presses("Edit", list, ("line", "1")).Card;
        chat.Is(status).Presses("Save", form, ("kind", "technology"), ("what", "Late")).Hears(why).Hears("Late");
        chat.Presses("Remove", line).Hears(why).Presses("Add", list).Hears(why).Presses("Edit", list, ("line", "1")).Hears(why);
        Assert.Equal("First", chat.Only<PlanRisk>().What);
        Assert.Equal(["Whole list"], CardButtons.Titles(chat.Card!));
        Assert.DoesNotContain("Add", CardButtons.Titles(chat.Presses("Whole list").Card!));
    }

    [Fact]
    public void A_long_report_is_read_in_full_when_it_cannot_be_changed_any_more()
    {
        var chat = Planner.WithPlan(new ProgressReport(0, Chat.Monday, $"{new string('x', 600)} the end")).Is(PlanStatus.Approved).Opens(PlanField.Reports).DoesNotHear("the end");
        chat.Presses("Show", null, ("line", "1")).Hears("the end");
        Assert.Equal(["Whole list"], CardButtons.Titles(chat.Card!));
    }

    [Fact]
    public void A_returned_plan_is_written_again()
    {
        var chat = Planner.WithPlan().Is(PlanStatus.Returned).Opens(PlanField.Risks).Presses("Add").Presses("Save", null, ("kind", "technology"), ("what", "First"));
        Assert.Equal("First", chat.Only<PlanRisk>().What);
    }

    [Fact]
    public void An_approved_plan_takes_reports()
    {
        var chat = Planner.WithPlan().Is(PlanStatus.Approved).Opens(PlanField.Reports).Presses("Add").Presses("Save", null, ("text", "On course"));
        Assert.Equal(new ProgressReport(1, Chat.Monday, "On course"), chat.Only<ProgressReport>());
    }

    [Fact]
    public void What_was_written_on_the_step_is_saved_when_a_list_is_opened()
    {
        var chat = Planner.WithPlan().Presses("Open step", null, ("step", "direction")).Presses("Open list", null, ("rival-weaknesses", "slow"), ("list", "risks"));
        chat.Hears("Saved. Set the direction").Hears("Huarui – Risks");
        Assert.Equal("slow", chat.Plan.Text(PlanField.RivalWeaknesses));
    }

    [Theory]
    [InlineData("p0001/objectives/1")]
    [InlineData("p0001/customer-strategy/1/0")]
    [InlineData("p9999/risks/1/0")]
    [InlineData("p0001/risks/-1/0")]
    [InlineData("p0001/risks/99999999999/0")]
    [InlineData("")]
    public void A_forged_place_harms_nothing(string about)
    {
        var chat = Planner.WithPlan(new PlanRisk(0, RiskKind.Technology, "First")).Opens(PlanField.Risks).Presses("Edit", null, ("line", "1"));
        var press = CardButtons.Press(chat.Card!, "Remove");
        foreach (string op in (string[])["plan.line", "plan.lines", "plan.line-add", "plan.line-save", "plan.line-remove", "plan.line-back", "plan.line-done", "plan.to-list"])
        {
            chat.Takes(new Tapped(new(press with { Op = op, Id = $"{op}{about}", About = about }, new Dictionary<string, string>())));
            Assert.NotEmpty(chat.Heard);
        }

        Assert.Equal("First", chat.Only<PlanRisk>().What);
    }
}
