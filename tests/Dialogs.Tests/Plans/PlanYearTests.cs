using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Plans;

/// <summary>Plans that are put away, taken out again, and begun anew for the next year.</summary>
public sealed class PlanYearTests
{
    [Fact]
    public void A_plan_is_archived_after_it_was_asked_once_and_makes_room()
    {
        var chat = Begun().Presses("Settings").Presses("Archive or next year").Presses("Archive").Hears("Archive the plan for Huaxin?");
        Assert.Equal(PlanStatus.Draft, Head(chat).Status);
        chat.Presses("Archive it").Hears("Archived: Huaxin.").Hears("Archived (1)");
        Assert.Equal(PlanStatus.Archived, Head(chat).Status);
        chat.Says("plan Huaxin").Hears("New account plan");
    }

    [Fact]
    public void While_it_is_reviewed_the_card_says_why_it_is_not_archived()
    {
        var chat = Begun();
        chat.PlanBook.Set(Head(chat).Submit());
        chat.Says("plan Huaxin").Presses("Settings").Presses("Archive or next year").Hears("take it back first").Presses("Take back").Hears("Review: Huaxin");
    }

    [Fact]
    public void What_was_archived_without_an_approval_has_no_next_year()
    {
        var chat = Archived();
        chat.Takes(new Tapped(new(new("plan.next-year", "made-up", "me") { About = "p0001" }, new Dictionary<string, string>()))).Hears("once this one was approved");
        Assert.Single(chat.PlanBook.Plans.All);
    }

    [Fact]
    public void Once_next_years_plan_has_begun_nobody_is_asked_to_begin_it_and_the_two_are_told_apart()
    {
        var chat = Approved(Begun()).IsWokenAt(new(2027, 12, 1, 10, 0));
        chat.Says("plan due").Hears("Begin next year’s plan");
        chat.Says("plan Huaxin").Presses("Settings").Presses("Archive or next year").Presses("Begin next year’s plan").Hears("Plan: Huaxin (2027)");
        chat.Says("plan due").DoesNotHear("Begin next year’s plan");
    }

    [Fact]
    public void An_archived_plan_is_reached_read_and_reopened()
    {
        var chat = Archived();
        chat.Says("plan").Presses("Archived (1)").Hears("Archived plans").Hears("Huaxin").Presses("Open", null, ("plan", "p0001")).Hears("Plan: Huaxin");
        chat.Says("plan").Presses("Archived (1)").Presses("Reopen", null, ("plan", "p0001")).Hears("Reopened as a draft");
        Assert.Equal((PlanStatus.Draft, 1), (Head(chat).Status, Head(chat).Version));
    }

    [Fact]
    public void It_is_not_reopened_beyond_the_most_a_person_plans()
    {
        var chat = Archived();
        string[] others = ["Alpha", "Bravo", "Charlie", "Delta", "Echo"];
        foreach (string account in others)
        {
            chat.Says($"plan {account}").Presses("Begin", null, ("account", account), ("tier", "c"));
        }

        chat.Says("plan").Presses("Archived (1)").Presses("Reopen", null, ("plan", "p0001")).Hears("that is the most");
        Assert.Equal(PlanStatus.Archived, Head(chat).Status);
    }

    [Fact]
    public void What_the_reviewer_reads_is_not_archived_whatever_an_old_card_says()
    {
        var chat = Begun().Presses("Settings").Presses("Archive or next year").Presses("Archive");
        chat.PlanBook.Set(Head(chat).Submit());
        chat.Presses("Archive it").Hears("with its reviewer");
        Assert.Equal(PlanStatus.Submitted, Head(chat).Status);
    }

    [Fact]
    public void An_approved_plan_that_was_archived_is_reopened_as_its_next_version() =>
        Assert.Equal((PlanStatus.Draft, 2), Approved(Begun()).Presses("Settings").Presses("Archive or next year").Presses("Archive").Presses("Archive it").Presses("Archived (1)")
            .Presses("Reopen", null, ("plan", "p0001")).PlanBook.Find("p0001")!.Head is var head ? (head.Status, head.Version) : default);

    [Fact]
    public void Next_years_plan_is_a_copy_and_shows_what_has_changed_since()
    {
        var chat = Begun().Says("plan Huaxin step 1").Presses("Save", null, ("customer-strategy", "grow abroad"), ("customer-finance", "up 4%"));
        chat.Says("opportunity: Line 2, 400k, 60%");
        Approved(chat).Presses("Settings").Presses("Archive or next year").Presses("Begin next year’s plan").Hears("3 entries from last year");
        var copy = chat.PlanBook.Find("p0002")!;
        Assert.Equal(("p0001", PlanStatus.Draft, 1), (copy.Head.Previous, copy.Head.Status, copy.Head.Version));
        chat.Says("plan huaxin step 1").Presses("Save", null, ("customer-strategy", "grow at home"), ("customer-finance", "up 4%"));
        chat.Presses("Settings").Presses("Archive or next year").Presses("Changed since last year").Hears("2 of 3 entries").Hears("From last year").Hears("Opportunities: 1");
        Assert.Equal("grow abroad", chat.PlanBook.Find("p0001")!.Text(PlanField.CustomerStrategy));
    }

    [Fact]
    public void This_years_and_next_years_plan_are_one_account_and_the_copy_is_made_once()
    {
        var chat = Approved(Begun()).Presses("Settings").Presses("Archive or next year");
        var card = chat.Card;
        chat.Presses("Begin next year’s plan").Presses("Begin next year’s plan", card).Hears("saved already");
        Assert.Equal(2, chat.PlanBook.Plans.All.Length);
        chat.Says("plan").Presses("Open", null, ("plan", "p0001")).Presses("Settings").Presses("Archive or next year");
        Assert.DoesNotContain("Begin next year’s plan", CardButtons.Titles(chat.Card!));
        string[] others = ["Alpha", "Bravo", "Charlie", "Delta"];
        foreach (string account in others)
        {
            chat.Says($"plan {account}").Presses("Begin", null, ("account", account), ("tier", "c")).Hears("Begun.");
        }

        chat.Says("plan Foxtrot").Hears("that is the most");
    }

    [Fact]
    public void A_draft_has_no_next_year() => Assert.DoesNotContain("Begin next year’s plan", CardButtons.Titles(Begun().Presses("Settings").Presses("Archive or next year").Card!));

    [Fact]
    public void A_plan_as_large_as_they_come_is_not_copied_in_halves()
    {
        var chat = Approved(Begun());
        var plan = chat.PlanBook.Find("p0001")!;
        chat.PlanBook.Fill(Enumerable.Range(0, PlanRules.MostActions).Aggregate(plan, (filled, number) => filled.With(new PlanAction(0, ActionKind.Team, $"action {number}")))
            .WithOthers());
        chat.Says("plan Huaxin").Presses("Settings").Presses("Archive or next year").Presses("Begin next year’s plan").Hears("too large to be copied at once");
        Assert.Single(chat.PlanBook.Plans.All);
    }

    [Fact]
    public void A_plan_of_200_actions_is_copied()
    {
        var chat = Approved(Begun());
        var plan = chat.PlanBook.Find("p0001")!;
        chat.PlanBook.Fill(Enumerable.Range(0, 200).Aggregate(plan, (filled, number) => filled.With(new PlanAction(0, ActionKind.Team, $"action {number}"))));
        chat.Says("plan Huaxin").Presses("Settings").Presses("Archive or next year").Presses("Begin next year’s plan").Hears("200 entries from last year");
        Assert.Equal(200, chat.PlanBook.Find("p0002")!.Entries.Count);
    }

    [Fact]
    public void The_self_check_says_what_to_mend_first_and_keeps_nothing()
    {
        var chat = Chat.InEnglish().Says("key account check").Hears("nine questions");
        chat.Presses("What to mend first", null, ("processes", "yes")).Hears("Choose one from the list");
        chat.Presses("What to mend first", null, Answers("skills", "no")).Hears("1 Skills").Hears("train the largest gap").Hears("Begin with number 1.").Hears("You said: No").DoesNotHear("2 ");
        chat.Presses("Check again").Presses("What to mend first", null, Answers("overloaded", "partly")).Hears("1 Skills").Hears("You said: Partly").DoesNotHear("You said: Yes");
        Assert.Equal("Key account check, to mend first: Skills", Assert.IsType<Show>(Assert.Single(chat.Replies)).Card.FallbackText);
        chat.Presses("Check again").Presses("What to mend first", null, Answers("", "")).Hears("All nine are as they should be");
        Assert.Empty(chat.Person.Operations);
    }

    [Fact]
    public void The_list_of_plans_leads_to_the_self_check() => Begun().Says("plan").Presses("Key account check").Hears("nine questions");

    private static (string Field, string Value)[] Answers(string field, string answer)
    {
        string[] fields = ["processes", "structure", "systems", "skills", "little-for-executives", "functions-missing", "overloaded", "uneven", "benefit-unclear"];
        return [.. fields.Select(each => (each, each == field ? answer : "yes"))];
    }

    private static Chat Begun() => Chat.InEnglish().Says("plan").Presses("Begin", null, ("account", "Huaxin"), ("tier", "b"));

    private static Chat Archived() => Begun().Presses("Settings").Presses("Archive or next year").Presses("Archive").Presses("Archive it");

    /// <summary>The reviewer has approved the plan, and its owner looks at it.</summary>
    private static Chat Approved(Chat chat)
    {
        chat.PlanBook.Set(Head(chat) with { Status = PlanStatus.Approved, ApprovedOn = Chat.Monday, ReviewedOn = Chat.Monday });
        return chat.Says("plan Huaxin");
    }

    private static PlanHead Head(Chat chat) => chat.PlanBook.Find("p0001")!.Head;
}

/// <summary>Plans that are as full as they get.</summary>
internal static class FullPlans
{
    /// <summary>The plan with sixty lines on each list beside the actions.</summary>
    public static AccountPlan WithOthers(this AccountPlan plan) => Enumerable.Range(0, PlanRules.MostOthers).Aggregate(plan, (filled, number) => filled
        .With(new PlanOpportunity(0, $"opportunity {number}", number, 50))
        .With(new PlanCompetitor(0, $"rival {number}"))
        .With(new PlanRisk(0, RiskKind.OwnGap, $"risk {number}"))
        .With(new PlanMember(0, new($"member {number}"), "sells"))
        .With(new PlanObjective(0, ObjectiveKind.Mix, $"objective {number}", number, "%", new LocalDate(2027, 12, 31)))
        .With(new PlanResource(0, ResourceKind.People, $"resource {number}", number, "days")));
}
