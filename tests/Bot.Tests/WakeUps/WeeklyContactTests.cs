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
    public async Task Nobody_without_a_plan_is_woken()
    {
        Assert.Null(await WakeAtAsync(Bo));
        await BeginAsync(Bo);
        Assert.Equal(FirstSlot, await WakeAtAsync(Bo));
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
