using CoachBot.Cards;
using CoachBot.Cards.Schema;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Reinforcement.Curves;
using CoachBot.Dialogs.Reports;
using CoachBot.Dialogs.Tests.Campaigns;
using CoachBot.Dialogs.Tests.Roles;
using NodaTime;
using static CoachBot.Dialogs.Tests.Reports.ReportOffice;
using static CoachBot.Dialogs.Tests.Roles.Office;
using static CoachBot.Dialogs.Tests.Teams.TeamOffice;

namespace CoachBot.Dialogs.Tests.Reports;

/// <summary>The report of a campaign, as whoever trains sees it.</summary>
public sealed class ReportTests
{
    [Theory]
    [InlineData(Language.English, "campaign report", "Report: Value **selling**", "4 people take part; 4 have answered.", "8–14 days: 24 answers", "The 3 weakest objectives", "Estimate of the model, day 30")]
    [InlineData(Language.Chinese, "跟进计划报告", "跟进报告：Value **selling**", "共4人参加，4人答过题。", "8–14天：24次作答", "最薄弱的3个要点", "模型估算，第30天")]
    public void A_trainer_sees_what_was_right_after_how_long_and_no_name(Language language, string word, string title, string people, string span, string weakest, string estimate)
    {
        var office = Running(4, language).Says(Ada, word).Hears(title).Hears(people).Hears(span).Hears(weakest).Hears(estimate);
        office.DoesNotHear("Xu");
    }

    [Fact]
    public void How_much_of_what_was_offered_is_answered_is_told_beside_it()
    {
        var office = Enumerable.Range(1, 3).Aggregate(Running(3), (running, n) => running.Offered(Somebody(n), new DrillOffer(Chat.Monday.PlusDays(7), 4), new DrillOffer(Chat.Monday.PlusDays(9), 1)));
        office.Says(Ada, "campaign report").Hears("Response rate: 80%, 12 of 15 drills offered in the last 57 days.");
    }

    [Fact]
    public void Of_one_person_neither_answers_nor_what_was_offered_is_told()
    {
        var office = CampaignOffice.Open().Begins(Cy, "price,needs").Wakes(Cy, Chat.Monday.PlusDays(1).At(new LocalTime(9, 30))).Presses(Cy, "Begin");
        var drill = DrillBank.Standard.Find(DrillId.From(CardButtons.Press(office.Card, "Sure").About)!.Value)!;
        office.Presses(Cy, "Sure", new() { ["option"] = $"{drill.Best}" }).Wakes(Cy, Chat.Monday.PlusDays(3).At(new LocalTime(9, 30))).Hears("where do you start?");
        office.Waits(Duration.FromDays(1)).Says(Ada, "campaign report").Hears("1 person takes part.").DoesNotHear("Response rate").DoesNotHear("answered");
    }

    [Fact]
    public void Of_fewer_than_three_who_answered_nothing_is_shown_but_how_many()
    {
        var office = Running(4, answering: 2).Says(Ada, "campaign report").Hears("4 people take part; 2 have answered.").Hears("Answers are shown once 3 people");
        office.DoesNotHear("weakest").DoesNotHear("File (CSV)");
        office.Takes(Ada, Press(ReportPresses.CurveOp, office)).Hears("once 3 people");
        Assert.Empty(office.Card.Body.OfType<LineChart>());
    }

    [Fact]
    public void A_drill_that_is_far_off_its_prediction_is_named()
    {
        var drill = DrillBank.Standard.Of(new("price")).First().Drills[1].Id;
        var office = Running(3).Says(Ada, "campaign report").Hears("Drills that may be bad questions").Hears("None. A drill is named from 30 answers");
        foreach (int n in Enumerable.Range(0, 30))
        {
            office.Practised(Somebody(1 + (n % 3)), [new(new(drill, Chat.Monday.PlusDays(57 + n), Grade.Again, false, 0.9, MemoryModel.Standard.Version), Confidence.Sure)]);
        }

        office.Waits(Duration.FromDays(30)).Says(Ada, "campaign report").Hears("drill 2").Hears("0% right, 90% predicted, of 30 answers");
    }

    [Fact]
    public void The_probe_is_told_with_its_answers_and_too_few_are_not_compared()
    {
        var office = Running(4, control: "probe-needs", skills: "price,needs");
        office.Says(Ada, "campaign report").Hears("Too few to compare: 0 and");
        foreach (int rep in Enumerable.Range(1, 4))
        {
            office.Practised(Somebody(rep), DrillBank.Standard.Of(new("needs")).SelectMany(objective => objective.Drills.Take(1)).Concat(DrillBank.Standard.Of(new("needs")).SelectMany(objective => objective.Drills.Skip(1).Take(1)))
                .Select((drill, n) => new LoggedAnswer(new(drill.Id, Chat.Monday.PlusDays(35 + n), Grade.Again, false, null, MemoryModel.Standard.Version), Confidence.Sure)));
        }

        office.Says(Ada, "campaign report").Hears("the skill nobody drilled for 30 days");
    }

    [Fact]
    public void The_curve_of_the_campaign_is_a_tap_away_with_who_answers()
    {
        var office = Running(4).Says(Ada, "curve campaign").Hears("Forgetting curve: Value **selling**").Hears("Drawn from 4 people").Hears("4 people take part; 4 have answered.");
        Assert.Equal("Predicted drill recall, %", office.Card.Body.OfType<LineChart>().Single().YAxisTitle);
        office.Presses(Ada, "Report").Hears("Report: Value").Presses(Ada, "Curve").Hears("Forgetting curve: Value");
        office.Says(Ada, "curve mine").Presses(Ada, "Campaigns").Hears("Report of a campaign");
    }

    [Fact]
    public void The_file_is_offered_and_made_at_the_answer_once_and_has_no_name_and_no_share_of_few()
    {
        var office = Running(4).Says(Ada, "campaign report").Presses(Ada, "File (CSV)").Hears("[Value selling 2027-01-18.csv]");
        var accept = office.Replies.OfType<OfferFile>().Single().Accept;
        var table = Assert.IsType<TableContent>(Assert.Single(Consents(office, accept).Replies.OfType<HandOver>()).Content);
        Assert.All(table.Rows, row => Assert.Equal(9, row.Length));
        Assert.Equal("Skill", table.Rows[0][0]);
        Assert.Contains(table.Rows, row => row[1] == "All objectives" && row[2] == "8" && row[4] == "24" && row[7].Length > 0);
        Assert.All(table.Rows.Skip(1).Where(row => int.Parse(row[4], System.Globalization.CultureInfo.InvariantCulture) < 20), row => Assert.Equal(("", "", ""), (row[6], row[7], row[8])));
        Assert.DoesNotContain(table.Rows.SelectMany(row => row), cell => cell.Contains("Xu", StringComparison.Ordinal));
        Consents(office, accept).Hears("answered this offer already");
        Assert.Empty(office.Replies.OfType<HandOver>());
    }

    [Fact]
    public void Whoever_trains_no_more_gets_no_file_and_no_report()
    {
        var office = Running(4).Gives(Ada, Bo, "trainer").Says(Bo, "campaign report").Presses(Bo, "File (CSV)");
        var accept = office.Replies.OfType<OfferFile>().Single().Accept;
        office.Gives(Ada, Bo, "trainer", "take");
        office.Takes(Bo, new Consented(new(accept, new Dictionary<string, string>()), IsYes: true)).DoesNotHear(".csv");
        Assert.Empty(office.Replies.OfType<HandOver>());
        office.Takes(Bo, Press(ReportPresses.ShowOp, office, Bo)).DoesNotHear("Value");
        office.Says(Cy, "campaign report").DoesNotHear("Value").Says(Cy, "curve campaign").DoesNotHear("Value");
    }

    [Theory]
    [InlineData("c000000000000")]
    [InlineData("../x")]
    [InlineData(null)]
    public void A_made_up_campaign_is_none(string? about)
    {
        var office = Running(3);
        office.Takes(Ada, new Tapped(new(new(ReportPresses.ShowOp, "x", $"mark-{Ada}") { About = about }, new Dictionary<string, string>()))).Hears("no longer there");
        office.Takes(Ada, new Consented(new(new("report.csv", "y", $"mark-{Ada}") { About = about }, new Dictionary<string, string>()), IsYes: true)).Hears("no longer there");
    }

    [Fact]
    public void Before_any_has_begun_it_says_so() => CampaignOffice.Open().Says(Ada, "campaign report").Hears("No campaign has begun yet");

    private static Tapped Press(string op, Office office, string who = Ada) =>
        new(new(new(op, $"press-{op}-{who}", $"mark-{who}") { About = office.Campaigns.Latest.Campaign!.Id }, new Dictionary<string, string>()));

    private static Office Consents(Office office, Press accept) => office.Takes(Ada, new Consented(new(accept, new Dictionary<string, string>()), IsYes: true));
}
