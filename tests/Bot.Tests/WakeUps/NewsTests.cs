using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Tests.Teams;
using CoachBot.Bot.Turns;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs;
using CoachBot.Dialogs.News;
using NodaTime;
using static CoachBot.Bot.Tests.Roles.TwoPeople;

namespace CoachBot.Bot.Tests.WakeUps;

/// <summary>What one person does reaches the other by itself, in working hours, once.</summary>
public sealed class NewsTests : IAsyncLifetime
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private TeamBot team = null!;

    public async ValueTask InitializeAsync()
    {
        team = await TeamBot.StartAsync();
        await team.WinAsync(Alex, Bo);
        await team.PressAsync(Bo, "plan", "Begin", ("account", "Huarui"), ("tier", "a"));
    }

    public ValueTask DisposeAsync() => team.DisposeAsync();

    [Fact]
    public async Task A_plan_that_is_submitted_wakes_the_manager_at_nine_where_it_was_night()
    {
        await SubmitAsync();
        Assert.Equal(Instant.FromUtc(2026, 11, 23, 14, 0), await WakeAtAsync(Alex)); // five in the morning in New York when it was submitted
        await PassAsync(Alex);
        Assert.Single(Told("has submitted the plan for Huarui"));
        await team.People.SayAsync(Alex, "hi");
        Assert.Single(Told("has submitted the plan for Huarui"));
        Assert.Equal(Instant.FromUtc(2026, 11, 24, 14, 30), await WakeAtAsync(Alex)); // a manager follows the team: the weekly contact is next
    }

    [Fact]
    public async Task A_message_that_comes_first_tells_it_and_nothing_comes_by_itself()
    {
        await SubmitAsync();
        Assert.Contains("has submitted the plan for Huarui", await team.HearAsync(Alex, "hi"), StringComparison.Ordinal);
        team.People.Bot.Clock.SetUtcNow(Instant.FromUtc(2026, 11, 23, 15, 0).ToDateTimeOffset());
        await team.People.Bot.AdvanceUntilAsync(() => team.People.Bot.Pump.InHand == 0, Second);
        Assert.DoesNotContain(Told("has submitted the plan for Huarui"), sent => sent.ReplyTo is null);
    }

    [Fact]
    public void News_takes_no_wake_up_off_its_way()
    {
        var due = Instant.FromUtc(2026, 11, 24, 14, 30);
        var profile = new Profile { Welcomed = true, Follows = true, ZoneId = "America/New_York" };
        var before = new Snapshot(Person.Stranger with { Profile = profile }, Days.None, SeenActivities.None, "1") { Reference = new("https://here/", "a:1", "28:bot", "29:me"), WakeAt = due };
        var heard = profile.Hearing(new(NewsKind.SponsorNamed, "op", "Alex", Alex, "p0001", "Huarui"));
        Assert.Equal(due, NextWakeUp.Of(before, Begun(heard, due + Duration.FromSeconds(40))));
        Assert.Equal(due + Duration.FromSeconds(5), NextWakeUp.Of(before with { WakeAt = null, WokenAt = due }, Begun(heard, due)));

        static Exchange Begun(Profile profile, Instant now) =>
            Exchange.Begin(Person.Stranger with { Profile = profile }, Days.None, new("t", "me", now, new(null, null), new(Language.English, DateTimeZone.Utc, TimeStandard.Default, WorkingCalendar.Default)));
    }

    [Fact]
    public async Task A_channel_that_refuses_it_all_day_is_not_asked_on_the_next()
    {
        await SubmitAsync();
        team.People.Bot.Connector.Answer = _ => Task.FromResult(Results.StatusCode(429));
        team.People.Bot.Clock.SetUtcNow((await WakeAtAsync(Alex))!.Value.ToDateTimeOffset());
        await team.People.Bot.AdvanceUntilAsync(() => Told("has submitted").Count > 2, TimeSpan.FromMinutes(1));
        int asked = Told("has submitted").Count;
        team.People.Bot.Connector.Answer = _ => Task.FromResult(Results.Json(new { id = "1" }));
        team.People.Bot.Clock.SetUtcNow(Instant.FromUtc(2026, 11, 24, 15, 0).ToDateTimeOffset());
        await team.People.Bot.AdvanceUntilAsync(() => team.People.Bot.Pump.InHand == 0, Second);
        Assert.InRange(Told("has submitted").Count, asked, asked + 1);
    }

    private async Task SubmitAsync()
    {
        var plan = (await team.People.SayAsync(Bo, "plan huarui")).Last(sent => sent.Card is not null);
        string standing = await team.People.PressAsync(Bo, Activities.ButtonData(plan, "Submit for review"));
        await team.People.PressAsync(Bo, TeamBot.ButtonOf(standing, "Submit now"));
    }

    private List<Sent> Told(string text) => [.. team.People.Bot.Connector.All.Where(sent => sent.Card?.GetRawText().Contains(text, StringComparison.Ordinal) is true)];

    private async Task PassAsync(string who)
    {
        team.People.Bot.Clock.SetUtcNow((await WakeAtAsync(who))!.Value.ToDateTimeOffset());
        await team.People.Bot.AdvanceUntilAsync(() => Told("has submitted").Count > 0, Second);
        await team.People.Bot.AdvanceUntilAsync(() => team.People.Bot.Pump.InHand == 0, Second);
    }

    private async Task<Instant?> WakeAtAsync(string who) => PersonRows.Read([(await team.Store.FindAsync(OwnerOf(who), RowKeys.State, CancellationToken.None))!]).WakeAt;
}
