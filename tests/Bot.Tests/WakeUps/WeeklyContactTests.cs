using CoachBot.Bot.Tests.Roles;
using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Turns;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using NodaTime;
using static CoachBot.Bot.Tests.Roles.TwoPeople;

namespace CoachBot.Bot.Tests.WakeUps;

/// <summary>The weekly contact, from the plan to the message: once, when something is due, and never when nothing is.</summary>
public sealed class WeeklyContactTests : IAsyncLifetime
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    // Half past nine in New York, where both are. The plan begins on Monday 23 November, and its first step is due on Thursday 3 December.
    private static readonly Instant FirstSlot = Instant.FromUtc(2026, 11, 24, 14, 30);

    private TwoPeople people = null!;

    public async ValueTask InitializeAsync() => people = await MeetAsync();

    public ValueTask DisposeAsync() => people.DisposeAsync();

    [Fact]
    public async Task What_is_due_comes_in_its_week_and_once()
    {
        await BeginAsync(Bo);
        await PassAsync(FirstSlot);
        Assert.Empty(Told("weekly.show", "1 Collect"));
        await PassAsync(FirstSlot + Duration.FromDays(7));
        Assert.Single(Told("settings.weekly", "1 Collect"));
        await people.Bot.RestartAsync();
        await PassAsync(FirstSlot + Duration.FromDays(14));
        Assert.Single(Told("settings.weekly", "1 Collect"));
    }

    [Fact]
    public async Task Whoever_was_met_is_woken_and_with_nothing_to_do_nothing_is_sent()
    {
        Assert.Equal(FirstSlot, await WakeAtAsync(Bo));
        int before = people.Bot.Connector.All.Count;
        await PassAsync(FirstSlot);
        Assert.Equal(before, people.Bot.Connector.All.Count);
        Assert.Equal(FirstSlot + Duration.FromDays(7), await WakeAtAsync(Bo));
    }

    [Fact]
    public async Task A_bot_that_stood_still_over_the_slot_reminds_of_the_day_all_the_same()
    {
        await people.SayAsync(Bo, "remind me at 17:30");
        people.Bot.Clock.SetUtcNow((FirstSlot + Duration.FromHours(8) + Duration.FromMinutes(5)).ToDateTimeOffset());
        await people.Bot.AdvanceUntilAsync(() => Told("log.open", "remind.off").Count > 0, Second);
        Assert.Single(Told("log.open", "remind.off"));
    }

    [Fact]
    public async Task Drills_come_once_and_again_once_when_put_off()
    {
        await DrillAsync(Bo);
        await PassAsync(FirstSlot);
        var told = Assert.Single(Told("weekly.snooze", "drill.next"));
        await people.PressAsync(Bo, Activities.ButtonData(told, "Later", ("snooze", "hour")));
        Assert.Equal(FirstSlot + Duration.FromHours(1), TruncatedToMinutes(await WakeAtAsync(Bo)));
        await people.Bot.RestartAsync();
        await PassAsync((await WakeAtAsync(Bo))!.Value);
        Assert.Equal(2, Told("weekly.snooze", "drill.next").Count);
    }

    [Fact]
    public async Task A_channel_that_refuses_is_asked_again_until_the_person_has_answered()
    {
        await DrillAsync(Bo);
        people.Bot.Connector.Answer = _ => Task.FromResult(Results.StatusCode(429));
        people.Bot.Clock.SetUtcNow(FirstSlot.ToDateTimeOffset());
        await people.Bot.AdvanceUntilAsync(() => Told("weekly.snooze", "drill.next").Count > 1, TimeSpan.FromMinutes(1));
        people.Bot.Connector.Answer = _ => Task.FromResult(Results.Json(new { id = "1" }));
        await DrillAsync(Bo);
        int asked = Told("weekly.snooze", "drill.next").Count;
        await people.Bot.AdvanceUntilAsync(() => people.Bot.Clock.GetUtcNow() > (FirstSlot + Duration.FromHours(2)).ToDateTimeOffset() && people.Bot.Pump.InHand == 0, TimeSpan.FromMinutes(1));
        Assert.Equal(asked, Told("weekly.snooze", "drill.next").Count);
    }

    [Fact]
    public async Task A_pause_survives_and_the_first_slot_after_it_comes()
    {
        await DrillAsync(Bo);
        await people.SayAsync(Bo, "pause until 8 Dec");
        Assert.Equal(FirstSlot + Duration.FromDays(14), await WakeAtAsync(Bo));
        await people.Bot.RestartAsync();
        await PassAsync(FirstSlot + Duration.FromDays(14));
        Assert.Single(Told("weekly.snooze", "drill.next"));
    }

    [Fact]
    public async Task Somebody_elses_milestone_is_ticked_in_the_plan_it_is_of()
    {
        await BeginAsync(Bo);
        await GiveAsync(Alex);
        var due = (await people.SayAsync(Alex, "plan due")).Last(sent => sent.Card is not null);
        string answer = await people.PressAsync(Alex, Activities.ButtonData(due, "Done: Pilot"));
        Assert.Contains("Noted as done", answer, StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2026, 11, 23), Assert.Single((await PlanAsync(Bo)).All<PlanAction>()).DoneOn);
    }

    [Fact]
    public async Task Somebody_elses_action_is_found_in_the_copy_for_next_year_too()
    {
        await BeginAsync(Bo);
        await GiveAsync(Alex, "p0002");
        var due = (await people.SayAsync(Alex, "plan due")).Last(sent => sent.Card is not null);
        await people.PressAsync(Alex, Activities.ButtonData(due, "Done: Pilot"));
        var news = Assert.Single(PersonRows.Read([(await people.Bot.Store.FindAsync(OwnerOf(Bo), RowKeys.State, CancellationToken.None))!]).Person.Profile.News);
        Assert.Equal(("p0002", "Pilot", new LocalDate(2026, 11, 23)), (news.Plan, news.Action!.What, news.Action.Due!.Value));
    }

    private async Task DrillAsync(string who)
    {
        var drill = (await people.SayAsync(who, "drill price")).Last(sent => sent.Card is not null);
        await people.PressAsync(who, Activities.ButtonData(drill, "I am guessing", ("option", "0")));
    }

    private static Instant? TruncatedToMinutes(Instant? moment) => moment is { } at ? Instant.FromUnixTimeSeconds(at.ToUnixTimeSeconds() / 60 * 60) : null;

    private async Task BeginAsync(string who)
    {
        var form = (await people.SayAsync(who, "plan")).Last(sent => sent.Card is not null);
        await people.PressAsync(who, Activities.ButtonData(form, "Begin", ("account", "Huarui"), ("tier", "a")));
    }

    /// <summary>Bo's plan has a milestone that somebody else sees to.</summary>
    /// <param name="to">Who.</param>
    /// <param name="id">The plan that has it; the row of the colleague leads to the first.</param>
    private async Task GiveAsync(string to, string id = "p0001")
    {
        var first = await PlanAsync(Bo);
        var plan = (first with { Head = first.Head with { Id = id } }).With(new PlanAction(0, ActionKind.Project, "Pilot", new("Alex", to), new LocalDate(2026, 11, 23), IsMilestone: true));
        var state = (await people.Bot.Store.FindAsync(OwnerOf(Bo), RowKeys.State, CancellationToken.None))!;
        await people.Bot.Store.CommitAsync(
            OwnerOf(Bo), new(new(RowKeys.State, state.ETag, state.Body), [PlanRows.Write(plan.Head), .. PlanParts.Of(plan).Select(part => PlanRows.Write(plan.Head.Id, part))]), CancellationToken.None);
        var other = (await people.Bot.Store.FindAsync(OwnerOf(to), RowKeys.State, CancellationToken.None))!;
        await people.Bot.Store.CommitAsync(OwnerOf(to), new(new(RowKeys.State, other.ETag, other.Body), [PlanRows.Given(Bo, first.Head.Id)]), CancellationToken.None);
    }

    private async Task<AccountPlan> PlanAsync(string who) =>
        Assert.Single(PlanRows.Read(await people.Bot.Store.ReadRangeAsync(OwnerOf(who), RowKeys.PlanPrefix, RowKeys.End(RowKeys.PlanPrefix), CancellationToken.None)));

    private List<Sent> Told(string op, string text) =>
        [.. people.Bot.Connector.All.Where(sent => sent.ReplyTo is null && sent.Card?.GetRawText() is { } card && card.Contains(op, StringComparison.Ordinal) && card.Contains(text, StringComparison.Ordinal))];

    private async Task PassAsync(Instant due)
    {
        people.Bot.Clock.SetUtcNow(due.ToDateTimeOffset());
        for (int second = 0; await WakeAtAsync(Bo) is { } next && next <= due; second++)
        {
            Assert.True(second < 600, $"The wake-up of {due} was never carried out.");
            await people.Bot.AdvanceAsync(Second);
        }

        await people.Bot.AdvanceUntilAsync(() => people.Bot.Pump.InHand == 0, Second);
    }

    private async Task<Instant?> WakeAtAsync(string who) => PersonRows.Read([(await people.Bot.Store.FindAsync(OwnerOf(who), RowKeys.State, CancellationToken.None))!]).WakeAt;
}
