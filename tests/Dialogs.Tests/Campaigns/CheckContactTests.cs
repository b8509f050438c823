using CoachBot.Coaching.Campaigns;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Campaigns;
using CoachBot.Dialogs.Contacts;
using CoachBot.Dialogs.Drills;
using NodaTime;
using static CoachBot.Dialogs.Tests.Roles.Office;

namespace CoachBot.Dialogs.Tests.Campaigns;

/// <summary>The checks of campaigns among all else that the coach begins.</summary>
public sealed class CheckContactTests
{
    private static readonly LocalTime Slot = new(9, 30);

    [Fact]
    public void Checks_of_three_campaigns_come_no_more_than_twice_in_seven_days_and_each_is_asked()
    {
        var office = CampaignOffice.Open().Begins(Cy, "price").Begins(Cy, "needs").Begins(Cy, "value");
        List<LocalDate> told = [];
        for (int day = 1; day <= 14; day++)
        {
            office.Wakes(Cy, Chat.Monday.PlusDays(day) + Slot);
            if (office.Replies.Any())
            {
                told.Add(Chat.Monday.PlusDays(day));
            }
        }

        Assert.All(told, first => Assert.InRange(told.Count(other => other >= first && other < first.PlusDays(7)), 1, 2));
        Assert.All(office[Cy].Profile.Memberships, each => Assert.InRange(each.BaselineAsked.Times, 1, 2));
    }

    [Fact]
    public void After_the_question_whether_to_go_on_no_check_comes()
    {
        var office = CampaignOffice.Open().Begins(Cy);
        office.Change(Cy, profile => profile with { Contact = profile.Contact with { IsAsked = true } });
        office.Wakes(Cy, Chat.Monday.PlusDays(1) + Slot);
        Assert.Empty(office.Replies);
        Assert.Equal(0, office.MembershipOf(Cy).BaselineAsked.Times);
    }

    [Fact]
    public void A_check_is_a_contact_that_waits_for_an_answer_and_does_not_swallow_the_weekly_message()
    {
        var office = CampaignOffice.Open().Begins(Cy).Wakes(Cy, Chat.Monday.PlusDays(1) + Slot).Hears("where do you start?");
        var contact = office[Cy].Profile.Contact;
        Assert.Equal((true, 1), (contact.IsOpen, contact.Unanswered));
        Assert.Equal(AgainReason.Delayed, contact.Again!.Reason);
        Assert.Equal(Chat.Monday.PlusDays(1), contact.SlotOn);
    }

    [Fact]
    public void A_pause_over_the_first_days_does_not_lose_the_check()
    {
        var office = CampaignOffice.Open().Begins(Cy);
        office.Change(Cy, profile => profile with { Contact = profile.Contact with { Pause = new(Chat.Monday, Chat.Monday.PlusDays(4)) } });
        office.Wakes(Cy, Chat.Monday.PlusDays(1) + Slot);
        Assert.Empty(office.Replies);
        office.Wakes(Cy, Chat.Monday.PlusDays(4) + Slot).Hears("where do you start?");
    }

    [Fact]
    public void Whom_no_check_has_reached_is_told_what_the_campaign_is_with_its_first_drills()
    {
        var office = CampaignOffice.Open().Begins(Cy).Wakes(Cy, Chat.Monday.PlusDays(15) + Slot).Hears("has set up a follow-up").Hears("Start");
        Assert.True(office.MembershipOf(Cy).IsTold);
    }

    [Fact]
    public void A_check_that_is_woken_for_late_at_night_waits_for_the_next_working_day()
    {
        var office = CampaignOffice.Open().Begins(Cy).Wakes(Cy, Chat.Monday + Slot); // the clock stands at 09:30 on Monday
        office.Change(Cy, profile => profile with { Memberships = [profile.Memberships[0] with { BaselineAsked = CheckAsked.Never }], Contact = ContactState.None });
        var due = (Chat.Monday + Slot).InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).ToInstant();
        office.Waits(Duration.FromHours(17)).Takes(Cy, new Woken(due));
        Assert.Empty(office.Replies);
        office.Wakes(Cy, Chat.Monday.PlusDays(1) + Slot).Hears("where do you start?");
    }

    [Fact]
    public void A_check_that_is_answered_says_so_when_it_is_begun_again_and_paused_it_says_that()
    {
        var office = CampaignOffice.Open().Begins(Cy, "price");
        var begin = new Tapped(new(new(CampaignPresses.CheckOp, "begin", $"mark-{Cy}") { About = new CheckPlace(office.Campaigns.Only.Campaign!.Id, CampaignCheck.Baseline).Id }, new Dictionary<string, string>()));
        office.Presses(Ada, "Pause").Takes(Cy, begin).Hears("is paused");
        office.Change(Cy, profile => profile with { Memberships = [profile.Memberships[0] with { Baseline = 1 }] });
        office.Takes(Cy, begin).Hears("You have answered this check");
    }

    [Fact]
    public void A_skill_without_drills_is_skipped_and_counts_as_done()
    {
        var campaign = new Campaign("c0123456789ab", "Value", Chat.Monday, new(Ada, "Ada"))
        {
            Stage = CampaignStage.Started,
            Skills = [new(new("gone"), 2, RecallTarget.Usual), new(new("price"), 2, RecallTarget.Usual), new(new("gone-too"), 2, RecallTarget.Usual)],
        };
        OwnCampaign own = new(campaign, CampaignMembership.Of(campaign, Chat.Monday));
        DrillStand stand = new(DrillRecord.Empty, DrillBank.Standard, MemoryModel.Standard, []) { Campaigns = new([own]) };
        CheckPlace check = new(campaign.Id, CampaignCheck.Baseline);
        var drill = CampaignChecks.Next(check, stand, Chat.Monday)!;
        Assert.Equal("price", drill.Id.Objective.Skill.Value);
        Assert.Equal(1, CampaignChecks.Left(own, CampaignCheck.Baseline, stand));
        Assert.True(CampaignChecks.IsLast(check, drill, stand));
    }

    [Fact]
    public void Begun_when_it_is_over_or_paused_a_check_says_so()
    {
        var office = CampaignOffice.Open().Begins(Cy);
        var begin = new Tapped(new(new(CampaignPresses.CheckOp, "begin", $"mark-{Cy}") { About = new CheckPlace(office.Campaigns.Only.Campaign!.Id, CampaignCheck.Final).Id }, new Dictionary<string, string>()));
        office.Takes(Cy, begin).Hears("This check is over");
    }
}
