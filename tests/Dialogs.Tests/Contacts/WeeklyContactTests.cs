using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Contacts;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Contacts;

/// <summary>The one message a week about what is due of account plans.</summary>
public sealed class WeeklyContactTests
{
    private static readonly LocalTime HalfPastNine = new(9, 30);

    // A plan of ten weeks begun on Monday 23 November: its first step is due on Thursday 3 December.
    private static readonly LocalDate Tuesday = new(2026, 12, 1);

    [Fact]
    public void The_step_that_is_due_is_told_in_the_week_it_is_due_and_never_again()
    {
        var chat = Begun(Language.English);
        Assert.Empty(chat.IsWokenAt(new LocalDate(2026, 11, 24).At(HalfPastNine)).Replies);
        chat.IsWokenAt(Tuesday.At(HalfPastNine)).Hears("due before the next weekly message").Hears("1 Collect").Hears("by Thu 3 Dec").DoesNotHear("2 ");
        Assert.DoesNotContain("1 Collect", chat.IsWokenAt(Tuesday.PlusDays(7).At(HalfPastNine)).Heard, StringComparison.Ordinal);
    }

    [Fact]
    public void At_any_other_moment_nothing_is_said() => Assert.Empty(Begun(Language.English).IsWokenAt(Tuesday.At(new(10, 0))).Replies);

    [Fact]
    public void A_milestone_is_told_before_it_is_due_and_once_after_and_one_tap_says_that_it_is_done()
    {
        var chat = WithMilestone(Language.English, new(2026, 12, 10), null);
        Assert.DoesNotContain("Pilot", chat.IsWokenAt(Tuesday.At(HalfPastNine)).Heard, StringComparison.Ordinal);
        chat.IsWokenAt(Tuesday.PlusDays(7).At(HalfPastNine)).Hears("Milestone: Pilot signed off").Hears("by Thu 10 Dec");
        chat.IsWokenAt(Tuesday.PlusDays(14).At(HalfPastNine)).Hears("was due Thu 10 Dec");
        var told = chat.Card;
        chat.Presses("Done: Pilot signed off").Hears("Noted as done").Hears("Pilot signed off (Huarui)");
        Assert.Equal(new LocalDate(2026, 12, 15), Milestone(chat).DoneOn);
        chat.Presses("Done: Pilot signed off", told).Hears("saved already");
        chat.IsWokenAt(Tuesday.PlusDays(21).At(HalfPastNine)).DoesNotHear("Pilot");
    }

    [Fact]
    public void What_was_noted_as_done_by_mistake_is_opened_again()
    {
        var chat = WithMilestone(Language.English, new(2026, 12, 2), null).IsWokenAt(Tuesday.At(HalfPastNine));
        chat.Presses("Done: Pilot signed off").Presses("Not done after all").Hears("Open again");
        Assert.Null(Milestone(chat).DoneOn);
    }

    [Fact]
    public void A_colleagues_milestone_is_not_told_to_the_owner() =>
        WithMilestone(Language.English, new(2026, 12, 2), new("Dana", "11111111-0000-4000-8000-000000000001")).IsWokenAt(Tuesday.At(HalfPastNine)).DoesNotHear("Pilot");

    [Theory]
    [InlineData(Language.English, "plan due", "Milestone: Pilot signed off")]
    [InlineData(Language.Chinese, "客户计划待办", "里程碑：Pilot signed off")]
    public void What_is_due_can_be_asked_for_on_any_day(Language language, string said, string told) =>
        WithMilestone(language, new(2026, 11, 23), null).Says(said).Hears(told);

    [Fact]
    public void With_nothing_due_the_question_is_answered_all_the_same() => Chat.InEnglish().Says("plan due").Hears("Nothing is overdue");

    [Fact]
    public void Whoever_asks_is_told_all_that_is_overdue_and_what_comes_in_the_next_week()
    {
        var chat = WithMilestone(Language.English, new(2026, 12, 2), null);
        chat.IsWokenAt(new LocalDate(2026, 12, 24).At(new(10, 0))).Says("plan due").Hears("1 Collect").Hears("was due Thu 3 Dec").Hears("Milestone: Pilot").Hears("was due Wed 2 Dec").DoesNotHear("8 ");
        chat.IsWokenAt(new LocalDate(2027, 3, 1).At(new(10, 0))).Says("plan due").Hears("1 Collect").Hears("8 ").DoesNotHear("not finished");
    }

    [Fact]
    public void A_plan_left_alone_is_told_once_a_month_in_one_line()
    {
        var chat = Begun(Language.English);
        var told = Enumerable.Range(0, 12).Select(week => new LocalDate(2027, 2, 16).PlusWeeks(week)).Where(day => chat.IsWokenAt(day.At(HalfPastNine)).Replies.Count > 0).ToList();
        Assert.Equal(3, told.Count);
        chat.IsWokenAt(told[0].At(HalfPastNine)).Hears("The plan is not finished").DoesNotHear("1 Collect");
    }

    [Fact]
    public void What_is_told_is_opened_from_the_message() =>
        Begun(Language.English).IsWokenAt(Tuesday.At(HalfPastNine)).Presses("Open", null, ("due", "p0001/collect/0")).Hears("Plan: Huarui – 1 Collect");

    [Theory]
    [InlineData("dddddddd-0000-4000-8000-00000000000a/p0001")]
    [InlineData("x")]
    [InlineData("")]
    public void What_is_not_theirs_is_not_opened(string chosen) =>
        Begun(Language.English).IsWokenAt(Tuesday.At(HalfPastNine)).Presses("Open", null, ("due", chosen)).DoesNotHear("Plan: Huarui");

    [Fact]
    public void A_review_is_told_again_each_month_until_somebody_says_that_the_plan_is_still_right()
    {
        var chat = Begun(Language.English);
        chat.PlanBook.Set(chat.PlanBook.Find("p0001")!.Head with { Status = PlanStatus.Approved, ApprovedOn = new(2026, 12, 10), ReviewedOn = new(2026, 12, 10) });
        chat.IsWokenAt(new LocalDate(2027, 3, 9).At(HalfPastNine)).Hears("Review the plan").Hears("by Wed 10 Mar");
        Assert.Empty(chat.IsWokenAt(new LocalDate(2027, 3, 16).At(HalfPastNine)).Replies);
        chat.IsWokenAt(new LocalDate(2027, 4, 6).At(HalfPastNine)).Hears("was due Wed 10 Mar");
        var told = chat.Card;
        chat.Presses("Open", null, ("due", $"{Chat.Self}/p0001")).Hears("Review: Huarui").Hears("begin the next version");
        Assert.Contains("Begin next version", CardButtons.Titles(chat.Card!));
        chat.Presses("Still right: Huarui", told).Hears("the plan is still right").Hears("Next review: 6 Jul 2027");
        Assert.Equal(new LocalDate(2027, 4, 6), chat.PlanBook.Find("p0001")!.Head.ReviewedOn);
        chat.Says("plan due").DoesNotHear("Review the plan");
    }

    [Fact]
    public void A_made_up_still_right_changes_no_draft()
    {
        var chat = Begun(Language.English);
        chat.Takes(new Tapped(new(new("plan.still-right", "made-up", "me") { About = $"{Chat.Self}/p0001" }, new Dictionary<string, string>()))).Hears("Nothing was changed");
        Assert.Null(chat.PlanBook.Find("p0001")!.Head.ReviewedOn);
    }

    [Fact]
    public void What_is_done_already_is_not_done_again()
    {
        var chat = WithMilestone(Language.English, new(2026, 12, 2), null).IsWokenAt(Tuesday.At(HalfPastNine));
        var told = chat.Card;
        chat.PlanBook.Fill(chat.PlanBook.Find("p0001")!.With(Milestone(chat) with { DoneOn = Chat.Monday }));
        chat.Presses("Done: Pilot signed off", told).Hears("Nothing was changed");
        Assert.Equal(Chat.Monday, Milestone(chat).DoneOn);
    }

    [Fact]
    public void Day_and_time_are_chosen_and_it_can_be_turned_off()
    {
        var chat = Begun(Language.English).Says("weekly").Hears("Now: Tuesday, 09:30");
        chat.Presses("Save", null, ("day", "4"), ("time", "14:00")).Hears("Saved: Thursday, 14:00");
        Assert.Empty(chat.IsWokenAt(Tuesday.At(HalfPastNine)).Replies);
        chat.Says("weekly").Presses("Turn off").Hears("weekly message is off");
        Assert.Equal(WeeklyChoice.Off, chat.Person.Profile.Weekly);
        chat.Says("settings").Hears("Weekly message").Hears("off");
    }

    [Theory]
    [InlineData("6", "09:30")]
    [InlineData("2", "08:30")]
    [InlineData("", "")]
    public void A_made_up_day_or_time_changes_nothing(string day, string time)
    {
        var chat = Begun(Language.English).Says("weekly").Presses("Save", null, ("day", day), ("time", time));
        Assert.Null(chat.Person.Profile.Weekly);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("dddddddd-0000-4000-8000-000000000004/p0001/99")]
    [InlineData("dddddddd-0000-4000-8000-000000000004/p0009/1")]
    [InlineData("dddddddd-0000-4000-8000-000000000004/../1")]
    public void A_made_up_action_is_none(string about)
    {
        var chat = WithMilestone(Language.English, new(2026, 12, 2), null);
        chat.Takes(new Tapped(new(new("weekly.done", "made-up", "me") { About = about }, new Dictionary<string, string>())));
        Assert.Null(Milestone(chat).DoneOn);
        Assert.NotEmpty(chat.Replies);
    }

    private static PlanAction Milestone(Chat chat) => chat.PlanBook.Find("p0001")!.All<PlanAction>().Single();

    private static Chat Begun(Language language) =>
        Chat.In(language).Says("plan").Presses(language == Language.English ? "Begin" : "开始做", null, ("account", "Huarui"), ("tier", "a"));

    private static Chat WithMilestone(Language language, LocalDate due, PlanPerson? owner)
    {
        var chat = Begun(language);
        var plan = chat.PlanBook.Find("p0001")!.With(new PlanAction(0, ActionKind.Project, "Pilot signed off", owner, due, IsMilestone: true));
        chat.PlanBook.Fill(plan);
        return chat;
    }
}
