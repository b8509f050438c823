using CoachBot.Coaching.Campaigns;
using CoachBot.Coaching.Drills;
using CoachBot.Dialogs.Campaigns;
using CoachBot.Dialogs.Drills;
using CoachBot.Dialogs.Tests.Roles;
using CoachBot.Dialogs.Tests.Teams;
using NodaTime;
using static CoachBot.Dialogs.Tests.Roles.Office;

namespace CoachBot.Dialogs.Tests.Campaigns;

/// <summary>A campaign as those see it who take part: its checks, and what is drilled while it runs, rests and is over.</summary>
public sealed class TakingPartTests
{
    private static readonly LocalTime Slot = new(9, 30);

    [Fact]
    public void The_first_check_comes_at_the_weekly_time_tells_what_it_is_and_asks_one_drill_of_each_skill()
    {
        var office = CampaignOffice.Open().Begins(Cy, "price,needs").Wakes(Cy, Chat.Monday.PlusDays(1) + Slot);
        office.Hears("Value **selling**: where do you start?").Hears("Nobody else sees your own answers").Hears("2 short situations");
        office.Presses(Cy, "Begin", on: Check(office));
        Assert.Equal(["needs", "price"], Enumerable.Range(0, 2).Select(_ => Answers(office, Cy).Objective.Skill.Value).Order());
        office.Hears("That is it for today");
        Assert.Equal(2, office.MembershipOf(Cy).Baseline);
        office.Wakes(Cy, Chat.Monday.PlusDays(2) + Slot);
        Assert.DoesNotContain("where do you start?", office.Heard, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_left_half_done_is_asked_once_more_and_goes_on_where_it_was()
    {
        var office = CampaignOffice.Open().Begins(Cy, "price,needs").Wakes(Cy, Chat.Monday.PlusDays(1) + Slot);
        office.Presses(Cy, "Begin", on: Check(office));
        var first = Answers(office, Cy);
        Assert.Equal(1, office.MembershipOf(Cy).Baseline);
        office.Waits(Duration.FromHours(3)).Says(Cy, "hi");
        Assert.NotEqual(first.Objective.Skill, Asked(office, office.Takes(Cy, Begin(office)).Card).Objective.Skill);
    }

    [Fact]
    public void While_it_runs_its_objectives_are_due_and_paused_ended_or_stopped_they_are_not()
    {
        var office = CampaignOffice.Open().Begins(Cy, after: "stop");
        Assert.Empty(Due(office, Cy, Chat.Monday.PlusDays(1)));
        Assert.All(Due(office, Cy, Chat.Monday.PlusDays(8)), objective => Assert.Equal("price", objective.Skill.Value));
        Assert.Equal(DrillBank.Standard.Of(new("price")).Count(), Due(office, Cy, Chat.Monday.PlusDays(8)).Count);
        office.Says(Ada, "campaign").Presses(Ada, "Open", Chosen(office)).Presses(Ada, "Pause").Hears("Paused");
        Assert.Empty(Due(office, Cy, Chat.Monday.PlusDays(8)));
        office.Presses(Ada, "Go on");
        Assert.NotEmpty(Due(office, Cy, Chat.Monday.PlusDays(8)));
        office.Presses(Ada, "End").Hears("Nothing more of it is asked").Presses(Ada, "Yes, end it").Hears("Ended");
        Assert.Empty(Due(office, Cy, Chat.Monday.PlusDays(8)));
    }

    [Fact]
    public void A_skill_that_is_held_back_is_not_drilled_for_thirty_days()
    {
        var office = CampaignOffice.Open().Begins(Cy, "price,needs", control: "probe-needs");
        Assert.DoesNotContain(Due(office, Cy, Chat.Monday.PlusDays(29)), objective => objective.Skill.Value == "needs");
        Assert.Contains(Due(office, Cy, Chat.Monday.PlusDays(30)), objective => objective.Skill.Value == "needs");
    }

    [Fact]
    public void A_skill_drilled_in_another_campaign_of_the_same_people_is_no_control()
    {
        var office = CampaignOffice.Open().Begins(Cy, "price,needs").Plans(Cy, "price,needs").Schedules(control: "probe-price").Hears("is also in another campaign");
        Assert.Null(office.Campaigns.Latest.Campaign!.Start);
    }

    [Fact]
    public void Somebody_in_three_campaigns_has_one_queue_and_each_objective_once()
    {
        var office = CampaignOffice.Open().Begins(Cy, "price").Begins(Cy, "price,needs").Begins(Cy, "needs,value");
        Assert.Equal(3, office[Cy].Profile.Memberships.Length);
        var due = Due(office, Cy, Chat.Monday.PlusDays(8));
        Assert.Equal(due.Count, due.Distinct().Count());
        Assert.Equal(new[] { "needs", "price", "value" }, due.Select(objective => objective.Skill.Value).Distinct().Order());
    }

    [Fact]
    public void The_last_check_comes_in_the_last_week()
    {
        var office = CampaignOffice.Open().Begins(Cy);
        var end = office.MembershipOf(Cy).End;
        office.Wakes(Cy, end.PlusDays(-CheckMoments.LastWeek) + Slot).Hears("what is left?");
        office.Presses(Cy, "Begin", on: Check(office));
        Answers(office, Cy);
        Assert.Equal((0, 1), (office.MembershipOf(Cy).Baseline, office.MembershipOf(Cy).Final));
    }

    [Fact]
    public void Whoever_joins_a_team_that_is_followed_takes_part_from_the_next_weekly_time()
    {
        const string Ed = "eeeeeeee-0000-4000-8000-0000000000ed";
        var office = CampaignOffice.Open().Names(Ed, "Ed New").Says(Ed, "hi");
        office.Says(Ada, "campaign").Presses(Ada, "New campaign").Presses(Ada, "Save and go on", new() { ["name"] = "Value", ["day"] = "2026-11-23" })
            .Presses(Ada, "Save and go on", new() { ["manager"] = Bo, ["team"] = "follow" }).Presses(Ada, "Save and go on", new() { ["skills"] = "price" })
            .Presses(Ada, "Save and go on", new() { ["weight-price"] = "3", ["target-price"] = "85" }).Schedules(late: "own").Presses(Ada, "Start for 1 person");
        office.Wins(Bo, Ed);
        Assert.Empty(office[Ed].Profile.Memberships);
        office.Wakes(Ed, new LocalDate(2026, 12, 8) + Slot).Hears("where do you start?");
        Assert.Equal((new LocalDate(2026, 12, 8), new LocalDate(2026, 12, 8).PlusDays(90)), (office.MembershipOf(Ed).Day0, office.MembershipOf(Ed).End));
        Assert.Equal([Cy, Ed], office.Campaigns.Only.Members.Select(member => member.ObjectId));
    }

    [Fact]
    public void People_are_added_to_one_that_runs_and_those_in_it_stay_as_they_are()
    {
        var office = CampaignOffice.Open().Begins(Cy).Waits(Duration.FromDays(5)).Presses(Ada, "Add people").Presses(Ada, "Save", new() { ["people"] = $"{Bo},{Cy}" });
        Assert.Equal(Chat.Monday, office.MembershipOf(Cy).Day0);
        Assert.Equal(Chat.Monday.PlusDays(5), office.MembershipOf(Bo).Day0);
    }

    [Fact]
    public void Weights_and_targets_change_while_it_runs_and_its_people_and_dates_by_no_old_card()
    {
        var office = CampaignOffice.Open().Plans(Cy).Schedules();
        var id = office.Campaigns.Only.Campaign!.Id;
        office.Presses(Ada, "Start for 1 person").Presses(Ada, "Targets").Presses(Ada, "Save", new() { ["weight-price"] = "3", ["target-price"] = "90" });
        Assert.Equal(90, (int)office.Campaigns.Only.Campaign!.Skills.Single().Target);
        office.Takes(Ada, new Tapped(new(new(CampaignPresses.SaveOp, "old", $"mark-{Ada}") { About = $"{id}/calendar", Revision = 7 }, new Dictionary<string, string>()))).Hears("cannot be done");
    }

    [Fact]
    public void A_copy_is_a_draft_with_the_same_people()
    {
        var office = CampaignOffice.Open().Begins(Cy).Presses(Ada, "Copy").Hears("A new draft");
        Assert.Equal((CampaignStage.Draft, 1), (office.Campaigns.Latest.Campaign!.Stage, office.Campaigns.Latest.Members.Length));
        Assert.Single(office[Cy].Profile.Memberships);
    }

    private static Dictionary<string, string> Chosen(Office office) => new() { [CampaignsCard.Chosen] = office.Campaigns.Only.Campaign!.Id };

    /// <summary>The card of the check, whatever else came at that moment.</summary>
    private static Cards.Schema.AdaptiveCard Check(Office office) => office.Replies.OfType<Show>().Select(show => show.Card).First(card => CardButtons.Titles(card).Contains("Begin"));

    private static Tapped Begin(Office office) =>
        new(new(new(CampaignPresses.CheckOp, "begin", $"mark-{Cy}") { About = new CheckPlace(office.Campaigns.Only.Campaign!.Id, CampaignCheck.Baseline).Id }, new Dictionary<string, string>()));

    private static DrillId Asked(Office office, Cards.Schema.AdaptiveCard card) => DrillId.From(CardButtons.Press(card, "Sure").About)!.Value;

    /// <summary>Answers the drill that is asked, rightly, and goes on.</summary>
    private static DrillId Answers(Office office, string who)
    {
        var asked = Asked(office, office.Card);
        office.Presses(who, "Sure", new() { [DrillCard.Option] = $"{DrillBank.Standard.Find(asked)!.Best}" });
        office.Presses(who, CardButtons.Titles(office.Card).Contains("Next") ? "Next" : "Finish");
        return asked;
    }

    /// <summary>What somebody is to drill on a day, however much it is.</summary>
    private static HashSet<ObjectiveId> Due(Office office, string who, LocalDate day)
    {
        var campaigns = office.Campaigns.All.ToDictionary(campaign => campaign.Id);
        return [.. new OwnCampaigns([.. office[who].Profile.Memberships.Select(each => new OwnCampaign(campaigns[each.Campaign], each))])
            .Aims(DrillRecord.Empty, DrillBank.Standard, who, day).Select(aim => aim.Objective)];
    }
}
