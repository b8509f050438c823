using CoachBot.Coaching.Campaigns;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Coaching.Tests.Campaigns;

public sealed class CampaignTests
{
    private const string Rep = "cccccccc-0000-4000-8000-000000000003";

    private static readonly LocalDate Training = new(2026, 11, 23);

    private static readonly Campaign Running = new(Campaign.IdOf("op"), "Value", Training, new("a", "Ada"))
    {
        Skills = [new(new("price"), 3, RecallTarget.High), new(new("needs"), 1, RecallTarget.Usual)],
        Start = Training.PlusDays(2),
        Stage = CampaignStage.Started,
    };

    [Theory]
    [InlineData(CampaignStage.Draft, false, 10, CampaignState.Draft)]
    [InlineData(CampaignStage.Started, false, 1, CampaignState.Scheduled)]
    [InlineData(CampaignStage.Started, false, 2, CampaignState.Running)]
    [InlineData(CampaignStage.Started, true, 2, CampaignState.Paused)]
    [InlineData(CampaignStage.Started, false, 90, CampaignState.Running)]
    [InlineData(CampaignStage.Started, false, 91, CampaignState.Ended)]
    [InlineData(CampaignStage.Started, true, 91, CampaignState.Ended)]
    [InlineData(CampaignStage.Ended, false, 10, CampaignState.Ended)]
    [InlineData(CampaignStage.Archived, false, 10, CampaignState.Archived)]
    public void What_it_is_follows_from_the_day(CampaignStage stage, bool isPaused, int day, CampaignState state) =>
        Assert.Equal(state, (Running with { Stage = stage, IsPaused = isPaused }).On(Training.PlusDays(day)));

    [Theory]
    [InlineData("c0123456789ab", true)]
    [InlineData("c0123456789AB", false)]
    [InlineData("c0123456789a", false)]
    [InlineData("d0123456789ab", false)]
    [InlineData("c0123456789a/", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void An_id_is_told_from_other_text(string? text, bool isId) => Assert.Equal(isId, Campaign.IsId(text));

    [Fact]
    public void The_same_operation_makes_the_same_id() => Assert.Equal((Campaign.IdOf("x"), true), (Campaign.IdOf("x"), Campaign.IsId(Campaign.IdOf("y"))));

    [Fact]
    public void About_fifteen_of_a_hundred_wait_and_always_the_same()
    {
        var waits = Running with { Control = CampaignControl.Waitlist };
        string[] people = [.. Enumerable.Range(0, 2_000).Select(n => $"eeeeeeee-0000-4000-8000-{n:000000000000}")];
        Assert.InRange(people.Count(waits.HoldsBack), 240, 360);
        Assert.Equal(people.Where(waits.HoldsBack), people.Where(waits.HoldsBack));
        Assert.DoesNotContain(people, Running.HoldsBack);
    }

    [Fact]
    public void Who_joins_later_ends_with_the_rest_or_has_days_of_their_own()
    {
        var joined = Training.PlusDays(20);
        Assert.Equal((joined, Training.PlusDays(90)), Days(CampaignMembership.Of(Running, joined)));
        Assert.Equal((joined, joined.PlusDays(90)), Days(CampaignMembership.Of(Running with { HasOwnDays = true }, joined)));
        Assert.Equal((Training, Training.PlusDays(90)), Days(CampaignMembership.Of(Running, Training.PlusDays(-3))));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 6)]
    [InlineData(90, 6)]
    public void Its_objectives_are_aimed_at_from_its_start_to_its_end(int day, int aims) => Assert.Equal(aims, Aims(Running, day).Count);

    [Fact]
    public void An_aim_has_the_weight_and_target_of_its_skill()
    {
        var aim = Aims(Running, 5).First(each => each.Objective.Skill.Value == "price");
        Assert.Equal((3.0, RecallTarget.High), (aim.Weight, aim.Target));
    }

    [Theory]
    [InlineData(29, 3)]
    [InlineData(30, 6)]
    public void What_comes_later_and_what_is_held_back_waits_thirty_days(int day, int aims)
    {
        Assert.Equal(aims, Aims(Running with { Skills = [Running.Skills[0], Running.Skills[1] with { IsLater = true }] }, day).Count);
        Assert.Equal(aims, Aims(Running with { Control = CampaignControl.Probe, Probe = new("needs") }, day).Count);
    }

    [Fact]
    public void After_its_end_what_was_practised_is_kept_up_lightly_or_not_at_all()
    {
        var kept = Assert.Single(Aims(Running, 91, begun: 1));
        Assert.Equal((1.0, RecallTarget.Light), (kept.Weight, kept.Target));
        Assert.Empty(Aims(Running with { KeepsUp = false }, 91, begun: 1));
        Assert.Empty(Aims(Running with { IsPaused = true }, 20, begun: 1));
        Assert.Single(Aims(Running with { IsPaused = true }, 91, begun: 1));
        Assert.Equal(6, CampaignAims.Claimed(Running, CampaignMembership.Of(Running, Training), DrillBank.Standard, Training).Count());
    }

    [Fact]
    public void Many_skills_are_too_much_and_less_of_them_is_less()
    {
        var many = Running with { Skills = [.. new[] { "price", "needs", "value", "planning" }.Select(skill => new CampaignSkill(new(skill), 2, RecallTarget.Usual))] };
        double before = CampaignLoad.PerWeek(CampaignLoad.FirstMonth(many, DrillBank.Standard));
        Assert.Equal(12 * 2.2 / 4, before, 6);
        Assert.True(CampaignLoad.IsTooMuch(before));
        Assert.Equal(12 * 1.8 / 4, CampaignLoad.PerWeek(CampaignLoad.FirstMonth(CampaignLoad.Lowered(many), DrillBank.Standard)), 6);
        Assert.Equal(6 * 2.2 / 4, CampaignLoad.PerWeek(CampaignLoad.FirstMonth(CampaignLoad.Staggered(many), DrillBank.Standard)), 6);
        Assert.Equal("planning", CampaignLoad.Lightest(many)!.Skill.Value);
        Assert.Null(CampaignLoad.Lightest(Running with { Skills = [Running.Skills[0]] }));
    }

    [Fact]
    public void An_objective_of_two_campaigns_is_drilled_once() => Assert.Equal(
        CampaignLoad.PerWeek(CampaignLoad.FirstMonth(Running, DrillBank.Standard)),
        CampaignLoad.PerWeek(CampaignLoad.FirstMonth(Running, DrillBank.Standard).Concat(CampaignLoad.FirstMonth(Running, DrillBank.Standard))));

    [Fact]
    public void The_preview_begins_with_the_check_and_never_asks_more_than_a_slot_holds()
    {
        var contacts = CampaignPreview.Of(Running, Training, DrillBank.Standard, MemoryModel.Standard, WeeklySlot.Default, WorkingCalendar.Default);
        Assert.Equal(new PreviewedContact(Training, 2, IsCheck: true), contacts[0]);
        Assert.Equal(new PreviewedContact(new(2026, 12, 1), 5, IsCheck: false), contacts[1]);
        Assert.All(contacts, contact => Assert.InRange(contact.Drills, 1, DrillQueue.MostDrills));
        Assert.All(contacts, contact => Assert.InRange(contact.Date, Training, Training.PlusDays(27)));
    }

    [Theory]
    [InlineData("2026-11-23", "2026-11-23 2026-11-24")]
    [InlineData("2026-11-20", "2026-11-20 2026-11-23")]
    [InlineData("2026-11-21", "2026-11-23 2026-11-24")]
    public void The_first_check_is_asked_on_the_first_two_working_days(string day0, string days) => Assert.Equal(
        days, string.Join(' ', CheckMoments.Days(Of(day0), CampaignCheck.Baseline, WorkingCalendar.Default).Take(2).Select(day => NodaTime.Text.LocalDatePattern.Iso.Format(day))));

    [Fact]
    public void The_last_check_is_asked_in_the_last_week_and_what_is_done_is_asked_no_more()
    {
        var membership = Of("2026-11-23");
        Assert.All(CheckMoments.Days(membership, CampaignCheck.Final, WorkingCalendar.Default), day => Assert.InRange(day, membership.End.PlusDays(-6), membership.End));
        Assert.Equal(11 + 5, Moments(membership, "Europe/Berlin").Count);
        Assert.Equal(5, Moments(membership.After(CampaignCheck.Baseline).After(CampaignCheck.Baseline), "Europe/Berlin").Count);
        Assert.Equal(10 + 5, Moments(membership.Asking(CampaignCheck.Baseline, Training), "Europe/Berlin").Count);
        Assert.Equal(5, Moments(membership.Asking(CampaignCheck.Baseline, Training).Asking(CampaignCheck.Baseline, Training.PlusDays(1)), "Europe/Berlin").Count);
        Assert.False(CheckMoments.IsOpen(membership, CampaignCheck.Final, Training));
        Assert.True(CheckMoments.IsOpen(membership, CampaignCheck.Baseline, Training.PlusDays(3)));
    }

    [Theory]
    [InlineData("2027-03-29", "Europe/Berlin", "2027-03-29T07:30:00Z")]
    [InlineData("2026-10-26", "Europe/Berlin", "2026-10-26T08:30:00Z")]
    [InlineData("2026-11-02", "America/New_York", "2026-11-02T14:30:00Z")]
    public void A_check_comes_by_the_clock_on_the_wall_whenever_it_was_changed(string day0, string zone, string at) =>
        Assert.Equal(NodaTime.Text.InstantPattern.General.Parse(at).Value, Moments(Of(day0), zone)[0]);

    private static List<Instant> Moments(CampaignMembership membership, string zone) =>
        [.. CheckMoments.Of(membership, new(9, 30), DateTimeZoneProviders.Tzdb[zone], WorkingCalendar.Default).Select(moment => moment.At)];

    private static CampaignMembership Of(string day0)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(day0).Value;
        return new(Running.Id, day, day.PlusDays(90), 2);
    }

    private static (LocalDate, LocalDate) Days(CampaignMembership membership) => (membership.Day0, membership.End);

    /// <summary>What it wants of somebody there from the start, who has begun so many of its objectives.</summary>
    private static List<DrillAim> Aims(Campaign campaign, int day, int begun = 0)
    {
        var objectives = DrillBank.Standard.Of(new("price")).Take(begun).Select(objective => objective.Id).ToList();
        return [.. CampaignAims.Of(campaign, CampaignMembership.Of(campaign, Training), Rep, DrillBank.Standard, objectives.Contains, Training.PlusDays(day))];
    }
}
