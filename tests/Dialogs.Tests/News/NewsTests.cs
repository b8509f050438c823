using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.News;
using CoachBot.Dialogs.Plans.Given;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Tests.Drills;
using CoachBot.Dialogs.Tests.Roles;
using CoachBot.Dialogs.Tests.Teams;
using NodaTime;

namespace CoachBot.Dialogs.Tests.News;

/// <summary>What others have done is told once: with the next message, or when the person is woken for it.</summary>
public sealed class NewsTests
{
    private static readonly DateTimeZone Shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    private static readonly ObjectiveId Ask = WrittenDrills.None.NextObjective(new("price"));

    private static readonly NewsItem Approved = new(NewsKind.PlanApproved, "turn-9/plan.approve", "Dana *Boss*", "dddddddd-0000-4000-8000-000000000004", "p0001", "Huarui");

    [Theory]
    [InlineData(Language.English, "hi", "has approved your plan for Huarui")]
    [InlineData(Language.Chinese, "你好", "批准了您的客户计划：Huarui")]
    public void It_comes_with_the_next_message_and_never_again(Language language, string said, string told)
    {
        var chat = Hearing(Chat.In(language), Approved);
        chat.Says(said).Hears(told).Hears("Dana *Boss*");
        chat.Says(said).DoesNotHear(told);
    }

    [Fact]
    public void It_comes_by_itself_in_working_hours()
    {
        var chat = Hearing(Chat.InEnglish().Says("hi"), Approved);
        chat.IsWokenAt(new LocalDateTime(2026, 11, 24, 9, 0, 5)).Hears("has approved your plan");
        Assert.Empty(chat.IsWokenAt(new LocalDateTime(2026, 11, 24, 9, 0, 6)).Replies);
    }

    [Theory]
    [InlineData("2026-11-24T10:00:00", "2026-11-24T10:00:05")]
    [InlineData("2026-11-24T20:00:00", "2026-11-25T09:00:00")]
    [InlineData("2026-11-24T03:00:00", "2026-11-24T09:00:00")]
    [InlineData("2026-11-27T18:00:00", "2026-11-30T09:00:00")]
    public void It_waits_for_working_hours(string now, string due)
    {
        var zone = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];
        var pattern = NodaTime.Text.LocalDateTimePattern.GeneralIso;
        var moment = pattern.Parse(now).Value.InZoneStrictly(zone).ToInstant();
        var circumstances = new Circumstances("turn-1", "me", moment, new(null, zone), Some.Organisation);
        var person = Person.Stranger with { Profile = new Profile { Welcomed = true, ClientZoneId = zone.Id }.Hearing(Approved) };
        Assert.Equal(due, pattern.Format(NewsTold.NextDue(Exchange.Begin(person, Days.None, circumstances), moment)!.Value.InZone(zone).LocalDateTime));
    }

    [Fact]
    public void Several_are_one_card_and_news_comes_by_itself_once_an_hour()
    {
        var chat = Hearing(Hearing(Chat.InEnglish().Says("hi"), Approved), Approved with { Kind = NewsKind.ActionGiven, Operation = "turn-10/plan.line", Plan = "p0007", Account = "Zhongda" });
        chat.IsWokenAt(new LocalDateTime(2026, 11, 24, 9, 0, 5)).Hears("2 pieces of news").Hears("has approved your plan for Huarui").Hears("[Open the plan: Huarui] [What is due: Zhongda]");
        Assert.Single(chat.Replies);
        Hearing(chat, Approved with { Operation = "turn-11/plan.approve", Plan = "p0002" });
        var exchange = Exchange.Begin(chat.Person, Days.None, new Circumstances("t", "me", new LocalDateTime(2026, 11, 24, 9, 10).InZoneStrictly(Shanghai).ToInstant(), new(null, Shanghai), Some.Organisation));
        Assert.Equal(new LocalDateTime(2026, 11, 24, 10, 0, 5), NewsTold.NextDue(exchange, exchange.Turn.Circumstances.Now)!.Value.InZone(Shanghai).LocalDateTime);
    }

    [Fact]
    public void It_does_not_come_at_night_with_a_reminder_that_is_not_wanted()
    {
        var chat = Hearing(Chat.InEnglish().Says("log 3h visits"), Approved);
        Assert.Empty(chat.IsWokenAt(new LocalDateTime(2026, 11, 23, 21, 0)).Replies);
        chat.IsWokenAt(new LocalDateTime(2026, 11, 24, 9, 0)).Hears("has approved your plan");
    }

    [Fact]
    public void Of_too_much_what_was_told_goes_first()
    {
        var profile = Enumerable.Range(0, 60).Aggregate(new Profile().Hearing(Approved), (heard, n) => heard.Hearing(Approved with { Kind = NewsKind.ActionGiven, Operation = $"{n}", Plan = $"p{n}", Told = Instant.FromUtc(2026, 11, 23, 1, 0) }));
        Assert.Equal(Profile.MostNews, profile.News.Length);
        Assert.Contains(Approved, profile.News);
    }

    [Fact]
    public void The_same_operation_is_told_once_and_the_same_news_not_twice_in_a_row()
    {
        var profile = new Profile().Hearing(Approved).Hearing(Approved).Hearing(Approved with { Operation = "turn-10/plan.approve" });
        Assert.Equal("turn-10/plan.approve", Assert.Single(profile.News).Operation);
        Assert.Equal(Profile.MostNews, Enumerable.Range(0, 50).Aggregate(profile, (heard, n) => heard.Hearing(Approved with { Operation = $"{n}", Plan = $"p{n}" })).News.Length);
    }

    [Theory]
    [InlineData(Language.English, "hi", "Look at your drill again: *Ask* first: drill 1001", "Known by 25 in 100 where 90 were expected, over 31 answers", "Open the drill", "yours")]
    [InlineData(Language.Chinese, "你好", "请复核您写的练习题：先问清：第 1001 题", "31 次作答，掌握率 25%，预期 90%", "打开题目", "自有")]
    public void The_author_of_a_drill_that_is_flagged_hears_of_it_once_and_opens_it(Language language, string said, string title, string figures, string open, string page)
    {
        var chat = Hearing(Wrote(language), Flagged(1001));
        chat.Says(said).Hears(title).Hears(figures).Presses(open).Hears(page).Hears(Writing.Situation);
        Hearing(chat, Flagged(1001)).Says(said).DoesNotHear(title);
    }

    [Fact]
    public void Each_drill_that_is_flagged_has_a_button_of_its_own()
    {
        var chat = Hearing(Hearing(Hearing(Wrote(Language.English), Approved), Flagged(1001)), Flagged(1002));
        chat.Says("hi").Hears("3 pieces of news").Hears("[Open the plan: Huarui] [Open the drill: 1001 · *Ask* first] [Open the drill: 1002 · *Ask* first]");
        chat.Presses("Open the drill: 1002 · *Ask* first").Hears("drill 1002");
    }

    [Fact]
    public void Whoever_is_no_trainer_any_more_does_not_open_it()
    {
        var chat = Hearing(Wrote(Language.English), Flagged(1001)).Says("hi").Hears("Look at your drill again");
        chat.Knows(profile => profile with { Roles = HeldRoles.None }).Presses("Open the drill").DoesNotHear(Writing.Situation);
    }

    [Fact]
    public void Whoever_sees_to_an_action_of_anothers_plan_hears_of_it_and_ticks_it()
    {
        var office = Given(out var action);
        office.Says(Office.Cy, "hi").Hears("has put you down for an action in the plan for Huarui");
        office.Says(Office.Cy, "plan due").Hears("Huarui (Bo").Hears("Milestone: Pilot");
        office.Presses(Office.Cy, "Done: Pilot").Hears("Noted as done");
        Assert.Equal(new LocalDate(2026, 11, 23), office.PlansOf(Office.Bo).Find("p0001")!.All<PlanAction>().Single().DoneOn);
        Assert.Equal(1, action.Number);
        office.Says(Office.Bo, "hi").Hears("has marked an action in your plan for Huarui as done").Hears("Pilot, by 23 Nov 2026");
    }

    [Fact]
    public void Nobody_else_can_tick_it()
    {
        var office = Given(out _);
        office.Says(Office.Cy, "plan due");
        var press = CardButtons.Press(office.Card, "Done: Pilot") with { Owner = $"mark-{Office.Ada}" };
        office.Takes(Office.Ada, new Tapped(new(press, new Dictionary<string, string>()))).Hears("no longer in the plan");
        Assert.Null(office.PlansOf(Office.Bo).Find("p0001")!.All<PlanAction>().Single().DoneOn);
    }

    private static Office Given(out PlanAction action)
    {
        var office = TeamOffice.Open().Says(Office.Bo, "plan").Presses(Office.Bo, "Begin", new() { ["account"] = "Huarui", ["tier"] = "a" });
        var book = office.PlansOf(Office.Bo);
        var plan = book.Find("p0001")!.With(new PlanAction(0, ActionKind.Project, "Pilot", new("Cy", Office.Cy), new LocalDate(2026, 11, 23), IsMilestone: true));
        action = plan.All<PlanAction>().Single();
        book.Fill(plan);
        office.Has(Office.Bo, new ActionGiven(Office.Cy, new(NewsKind.ActionGiven, "turn-x", "Bo", Office.Bo, "p0001", "Huarui")));
        return office;
    }

    private static NewsItem Flagged(int variant) => NewsItem.Of(new(new(Ask, variant), new("*Ask* first", "先问清"), new(31, 0.25, 0.9)));

    /// <summary>A trainer who has written two drills of an objective of the organisation's own.</summary>
    private static Chat Wrote(Language language)
    {
        var text = new Written<DrillText>(Writing.English, null);
        var pack = new DrillPack([new(Ask, new(new("*Ask* first", "Asks."), new("先问清", "先问。")))], [new(Ask, 1, text), new(Ask, 1, text)]);
        return Chat.WithTrainer(language).SomebodyWrites(drills => drills.With(pack, "me", 1));
    }

    private static Chat Hearing(Chat chat, NewsItem news) => chat.Knows(profile => profile.Hearing(news));
}
