using CoachBot.Coaching.Plans.Entries;
using NodaTime;
using static CoachBot.Dialogs.Tests.Plans.Typing.TypedPlan;

namespace CoachBot.Dialogs.Tests.Plans.Typing;

/// <summary>Lines typed for the lists of a plan: opportunities, actions, risks and the rest.</summary>
public sealed class TypedLineTests
{
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
}
