using CoachBot.Coaching;
using CoachBot.Coaching.Campaigns;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Campaigns;
using CoachBot.Dialogs.Tests.Roles;
using CoachBot.Dialogs.Tests.Teams;
using NodaTime;
using static CoachBot.Dialogs.Tests.Roles.Office;

namespace CoachBot.Dialogs.Tests.Campaigns;

/// <summary>A campaign on its way through the five steps to its start.</summary>
public sealed class PlanningTests
{
    private const string Stranger = "eeeeeeee-0000-4000-8000-000000000001";

    [Theory]
    [InlineData(Language.English, "campaign", "Start for 2 people")]
    [InlineData(Language.Chinese, "跟进计划", "启动（2人）")]
    public void A_trainer_plans_it_in_five_steps_and_starts_it_for_so_many_people(Language language, string word, string start)
    {
        var office = CampaignOffice.Open(language).Plans($"{Bo},{Cy}", "price,needs").Schedules();
        Assert.Equal(CampaignState.Draft, office.Campaigns.Only.Campaign!.On(Chat.Monday));
        Assert.Empty(office[Cy].Profile.Memberships);
        office.Presses(Ada, start);
        var campaign = office.Campaigns.Only.Campaign!;
        Assert.Equal(("Value **selling**", CampaignStage.Started, 5), (campaign.Name, campaign.Stage, campaign.Revision));
        Assert.Equal(new CampaignMembership(campaign.Id, Chat.Monday, Chat.Monday.PlusDays(90), 2), office.MembershipOf(Cy));
        office.Says(Ada, word).Hears("Value **selling**");
    }

    [Theory]
    [InlineData("name", "", "2026-11-23", "Please type a few words")]
    [InlineData("name", "Value", "", "Choose a day from")]
    [InlineData("name", "Value", "2026-09-23", "Choose a day from")]
    [InlineData("name", "Value", "2027-05-23", "Choose a day from")]
    [InlineData("long", "Value", "2026-11-23", "has 90 characters; up to 80")]
    public void A_training_needs_a_name_and_a_day_near_enough(string how, string name, string day, string said)
    {
        var office = CampaignOffice.Open().Says(Ada, "campaign").Presses(Ada, "New campaign");
        office.Presses(Ada, "Save and go on", new() { ["name"] = how == "long" ? new string('x', 90) : name, ["day"] = day }).Hears(said);
        Assert.Empty(office.Campaigns.All);
    }

    [Theory]
    [InlineData(0, "0 people would take part; 1 to 500 can")]
    [InlineData(50_000, "50000 people would take part; 1 to 500 can")]
    public void Nobody_and_far_too_many_are_refused_with_what_is_accepted(int people, string said)
    {
        var office = Begun().Presses(Ada, "Save and go on", new() { ["people"] = string.Join(',', Enumerable.Range(1, people).Select(TeamOffice.Somebody)), ["team"] = "now" });
        office.Hears(said);
        Assert.Empty(office.Campaigns.Only.Members);
    }

    [Fact]
    public void Who_is_no_person_is_refused_by_name() => Begun().Presses(Ada, "Save and go on", new() { ["people"] = $"{Cy},bob", ["team"] = "now" }).Hears("“bob”");

    [Fact]
    public void A_manager_without_a_team_brings_nobody() => Begun().Presses(Ada, "Save and go on", new() { ["manager"] = TeamOffice.Di, ["team"] = "now" }).Hears("Nobody is in that manager’s team");

    [Fact]
    public void A_team_is_taken_as_it_is_or_followed()
    {
        var office = Begun().Presses(Ada, "Save and go on", new() { ["manager"] = Bo, ["team"] = "now" });
        Assert.Equal([Cy], office.Campaigns.Only.Members.Select(member => member.ObjectId));
        Assert.Null(office.Campaigns.Only.Campaign!.Follows);
        office = Begun().Presses(Ada, "Save and go on", new() { ["manager"] = Bo, ["team"] = "follow" });
        Assert.Equal((Bo, "Cy Sample"), (office.Campaigns.Only.Campaign!.Follows, office.Campaigns.Only.Members.Single().Name));
        office.Presses(Ada, "Back").Hears("Whoever joins the team later takes part too");
        Assert.Empty(office.Presses(Ada, "Take everybody off").Campaigns.Only.Members);
        Assert.Null(office.Campaigns.Only.Campaign!.Follows);
    }

    [Fact]
    public void A_skill_without_drills_is_refused_with_the_reason()
    {
        var office = CampaignOffice.Open();
        var own = SkillLibrary.Standard.Skills[0] with { Id = SkillLibrary.Standard.NextOwnId, Text = SkillLibrary.Standard.Skills[0].Text.Select(text => text with { Name = "Golf", ShortName = "Golf", Words = [] }) };
        office.Has(Ada, new Dialogs.Skills.SkillsChanged(new(Dialogs.Skills.SkillsChangeKind.Added, own.Id, Ada), own, "add"));
        office.Says(Ada, "campaign").Presses(Ada, "New campaign").Presses(Ada, "Save and go on", new() { ["name"] = "Value", ["day"] = "2026-11-23" })
            .Presses(Ada, "Save and go on", new() { ["people"] = Cy, ["team"] = "now" })
            .Presses(Ada, "Save and go on", new() { ["skills"] = "own-001,price" }).Hears("There are no drills for Golf");
        Assert.Empty(office.Campaigns.Only.Campaign!.Skills);
    }

    [Theory]
    [InlineData("2026-11-20", "90", "Choose a day from 23 Nov 2026")]
    [InlineData("2027-03-01", "90", "to 7 Feb 2027")]
    [InlineData("soon", "90", "Choose a day from")]
    [InlineData("2026-11-25", "17", "Choose one from the list")]
    public void A_calendar_that_does_not_fit_is_refused_with_the_days_that_do(string start, string length, string said)
    {
        var office = CampaignOffice.Open().Plans(Cy).Schedules(start, length).Hears(said);
        Assert.Null(office.Campaigns.Only.Campaign!.Start);
    }

    [Fact]
    public void It_cannot_end_before_there_was_time_to_drill()
    {
        var office = CampaignOffice.Open().Plans(Cy, day: "2026-10-10").Schedules(length: "30").Hears("It would end on").Hears("at least 14 days");
        Assert.Null(office.Campaigns.Only.Campaign!.Start);
    }

    [Fact]
    public void Drills_begin_on_the_second_working_day_unless_said_otherwise() =>
        Assert.Equal("2026-11-25", CardButtons.Values(CampaignOffice.Open().Plans(Cy).Card)["start"]);

    [Fact]
    public void What_is_too_much_for_a_week_is_told_and_made_less_by_a_button()
    {
        var office = CampaignOffice.Open().Plans(Cy, "price,needs,planning,value").Schedules();
        Assert.Contains("drills a week", office.Heard, StringComparison.Ordinal);
        var skills = office.Campaigns.Only.Campaign!.Skills;
        Assert.Equal(4, skills.Length);
        office.Hears("would wait").Presses(Ada, "Half now, half in 30 days");
        Assert.Equal(2, office.Campaigns.Only.Campaign!.Skills.Count(skill => skill.IsLater));
        Assert.DoesNotContain("would wait", office.Heard, StringComparison.Ordinal);
    }

    [Fact]
    public void Targets_can_be_lowered_and_the_lightest_skill_left_out()
    {
        var office = CampaignOffice.Open().Plans(Cy, "price,needs,planning,value").Schedules().Presses(Ada, "All targets to 80 %");
        Assert.All(office.Campaigns.Only.Campaign!.Skills, skill => Assert.Equal(RecallTarget.Light, skill.Target));
        string last = CardButtons.Titles(office.Card).Single(title => title.StartsWith("Leave out", StringComparison.Ordinal));
        Assert.Equal(3, office.Presses(Ada, last).Campaigns.Only.Campaign!.Skills.Length);
    }

    [Fact]
    public void The_preview_tells_what_comes_when_and_sends_a_drill_to_try()
    {
        var office = CampaignOffice.Open().Plans(Cy, "price,needs").Schedules().Presses(Ada, "First four weeks");
        office.Hears("the check at the beginning").Hears("Mon 23 Nov").Hears("Tue 1 Dec");
        office.Presses(Ada, "Send me a sample").Hears("It counts for nothing");
    }

    [Fact]
    public void Whoever_cannot_be_reached_or_read_is_told_and_stops_nobody()
    {
        var office = CampaignOffice.Open();
        office.Campaigns.Unreadable.Add(Bo);
        office.Plans($"{Bo},{Cy},{Stranger}").Schedules().Hears("1 person has not met me yet").Hears("1 person cannot be read");
        office.Presses(Ada, "Start for 3 people").Hears("Started for 3 people");
        Assert.Empty(office[Bo].Profile.Memberships);
        Assert.Equal([Cy, Stranger], office.Campaigns.Told.Order());
    }

    [Fact]
    public void Two_trainers_at_once_do_not_overwrite_one_another()
    {
        var office = CampaignOffice.Open().Says(Ada, "roles").Presses(Ada, "Save", Giving(Bo, "trainer")).Says(Bo, "hi");
        office.Plans(Cy).Schedules();
        var ada = office.Card;
        office.Says(Bo, "campaign").Presses(Bo, "Open", new() { ["campaign"] = office.Campaigns.Only.Campaign!.Id }).Presses(Bo, "Change")
            .Presses(Bo, "Save and go on", new() { ["name"] = "Bo’s", ["day"] = "2026-11-23" });
        office.Presses(Ada, "Start for 1 person", null, ada).Hears("The campaign was changed since");
        Assert.Equal(CampaignStage.Draft, office.Campaigns.Only.Campaign!.Stage);
    }

    [Fact]
    public void An_old_card_of_a_step_keeps_what_was_entered_and_saves_nothing()
    {
        var office = CampaignOffice.Open().Plans(Cy);
        var calendar = office.Card;
        office.Presses(Ada, "Back").Presses(Ada, "Save and go on", new() { ["weight-price"] = "2", ["target-price"] = "85" }).Hears("Nothing was changed");
        office.Schedules().Presses(Ada, "Save and go on", new() { ["start"] = "2026-12-08", ["length"] = "30", ["late"] = "own", ["control"] = "none", ["after"] = "stop" }, calendar);
        office.Hears("nothing was saved");
        Assert.Equal(("2026-12-08", "own"), (CardButtons.Values(office.Card)["start"], CardButtons.Values(office.Card)["late"]));
        Assert.Equal(new LocalDate(2026, 11, 25), office.Campaigns.Only.Campaign!.Start);
    }

    [Fact]
    public void A_rep_is_told_whom_to_ask_and_a_trainer_who_is_none_any_more_starts_nothing()
    {
        CampaignOffice.Open().Says(Cy, "campaign").Hears("Only a trainer");
        var office = CampaignOffice.Open().Says(Ada, "roles").Presses(Ada, "Save", Giving(Bo, "trainer")).Plans(Cy).Schedules();
        office.Says(Bo, "campaign").Presses(Bo, "Open", new() { ["campaign"] = office.Campaigns.Only.Campaign!.Id });
        var card = office.Card;
        office.Says(Ada, "roles").Presses(Ada, "Save", Giving(Bo, "trainer", "take")).Presses(Bo, "Start for 1 person", null, card).Hears("Only a trainer");
        Assert.Equal(CampaignStage.Draft, office.Campaigns.Only.Campaign!.Stage);
    }

    [Fact]
    public void Pressed_twice_it_starts_once_and_a_turn_that_died_is_made_good()
    {
        var office = CampaignOffice.Open().Plans($"{Bo},{Cy}").Schedules();
        var card = office.Card;
        Tapped start = new(new(CardButtons.Press(card, "Start for 2 people"), new Dictionary<string, string>()));
        office.Takes(Ada, start, isLost: true);
        office.Takes(Ada, start).Hears("Started for 2 people");
        Assert.Equal(5, office.Campaigns.Only.Campaign!.Revision);
        office.Takes(Ada, start).Hears("saved already");
        Assert.Single(office[Cy].Profile.Memberships);
    }

    [Fact]
    public void A_forged_place_changes_nothing()
    {
        var office = CampaignOffice.Open().Plans(Cy).Schedules();
        foreach (string about in (string[])["", "/", "c000000000000/people", "cXYZ/people", $"{office.Campaigns.Only.Campaign!.Id}/nonsense"])
        {
            office.Takes(Ada, new Tapped(new(new(CampaignPresses.SaveOp, $"forged {about}", $"mark-{Ada}") { About = about, Revision = 5 }, new Dictionary<string, string>()))).Hears("no longer there");
        }
    }

    private static Office Begun() => CampaignOffice.Open().Says(Ada, "campaign").Presses(Ada, "New campaign").Presses(Ada, "Save and go on", new() { ["name"] = "Value", ["day"] = "2026-11-23" });
}
