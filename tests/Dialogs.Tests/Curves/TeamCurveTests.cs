using CoachBot.Cards.Schema;
using CoachBot.Dialogs.Curves;
using CoachBot.Dialogs.Tests.Roles;
using CoachBot.Dialogs.Tests.Teams;
using static CoachBot.Dialogs.Tests.Roles.Office;
using static CoachBot.Dialogs.Tests.Teams.TeamOffice;

namespace CoachBot.Dialogs.Tests.Curves;

/// <summary>The forgetting curve of a team, as the manager sees it.</summary>
public sealed class TeamCurveTests
{
    [Theory]
    [InlineData(Language.English, "curve", "Forgetting curve of the team", "Drawn from 3 people and 3 objectives", "3 of 4 members in the last 28 days, 3 ever")]
    [InlineData(Language.Chinese, "记忆曲线", "团队记忆曲线", "根据3人、3个要点绘制", "4名成员中，最近28天有3人作答，累计3人")]
    public void A_manager_sees_the_team_and_how_many_answer_and_nobody_by_name(Language language, string word, string title, string people, string part)
    {
        var office = WithTeam(4, language);
        Practise(office, 1, 2, 3).Says(Bo, word).Hears(title).Hears(people).Hears(part);
        office.DoesNotHear("Rep");
        Assert.Equal(5, office.Card.Body.OfType<LineChart>().Single().Data.Length);
    }

    [Fact]
    public void Of_fewer_than_three_who_answer_it_says_why_it_is_not_shown()
    {
        var office = Practise(WithTeam(4), 1, 2).Says(Bo, "curve").Hears("from 3 people who have answered").Hears("So far 2 of 4 members");
        Assert.Empty(office.Card.Body.OfType<LineChart>());
        Practise(office, 3).Says(Bo, "curve team").Hears("Drawn from 3 people");
    }

    [Fact]
    public void A_skill_that_two_have_practised_is_not_shown_of_the_three()
    {
        var office = Practise(WithTeam(3), 1, 2, 3);
        office.Practised(Somebody(1), Practice.Of(8, "needs")).Practised(Somebody(2), Practice.Of(8, "needs"));
        office.Says(Bo, "curve").Presses(Bo, "Show", new() { [CurveCards.Chosen] = "needs" }).Hears("So far 2 of 3 members");
    }

    [Fact]
    public void A_share_measured_of_two_people_is_not_shown()
    {
        var office = WithTeam(3).Practised(Somebody(1), Practice.Of(8)).Practised(Somebody(2), Practice.Of(8)).Practised(Somebody(3), Practice.Of(0));
        office.Says(Bo, "curve").Hears("4–10 days: 48 answers").Hears("a share is shown from 20 answers of 3 people");
    }

    [Fact]
    public void Whoever_leaves_is_in_it_no_more()
    {
        var office = Practise(WithTeam(3), 1, 2, 3).Says(Bo, "curve").Hears("Drawn from 3 people");
        office.Says(Somebody(3), "leave team").Presses(Somebody(3), "Yes, leave").Says(Bo, "curve").Hears("So far 2 of 2 members");
    }

    [Fact]
    public void The_own_curve_is_a_tap_away_and_back_and_a_rep_has_no_way_to_the_team()
    {
        var office = Practise(WithTeam(3), 1, 2, 3).Practised(Bo, Practice.Of(8)).Says(Bo, "curve");
        office.Presses(Bo, "My curve").Hears("My forgetting curve").Presses(Bo, "Team’s curve").Hears("Forgetting curve of the team");
        office.Says(Bo, "curve mine").Hears("My forgetting curve");
        office.Says(Somebody(1), "curve team").DoesNotHear("Forgetting curve of the team");
        office.Takes(Somebody(1), new Tapped(new(new(CurvePresses.TeamOp, "x", $"mark-{Somebody(1)}"), new Dictionary<string, string>()))).DoesNotHear("Forgetting curve of the team");
    }

    [Fact]
    public void A_manager_who_leads_nobody_sees_the_own_curve_and_how_to_have_a_team()
    {
        var office = Open().Practised(Bo, Practice.Of(8)).Says(Bo, "curve").Hears("My forgetting curve");
        office.Presses(Bo, "Team’s curve").Hears("You lead nobody here yet");
    }

    private static Office WithTeam(int reps, Language language = Language.English) => Enumerable.Range(1, reps).Aggregate(
        Open(language), (office, n) => office.Names(Somebody(n), $"Rep {n}").Says(Somebody(n), "hi").Wins(Bo, Somebody(n)));

    private static Office Practise(Office office, params int[] reps) => reps.Aggregate(office, (each, n) => each.Practised(Somebody(n), Practice.Of(8)));
}
