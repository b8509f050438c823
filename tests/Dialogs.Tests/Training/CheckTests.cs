using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Tests.Training;

/// <summary>The plan against the seven practices, and against the gaps of the trainer's own team.</summary>
public sealed class CheckTests
{
    private static readonly (string Skill, int Score)[] Weak = [("executives", 2), ("needs", 5), ("competition", 4)];

    [Fact]
    public void Each_practice_is_told_with_the_fact_that_decided() => Checked(Chat.WithTrainer())
        .Hears("3 of 7 kept").Hears("✓ Continuous through the career\nSomething is taught in each of the 3 years.").Hears("– Aimed at the skill gap\nCannot be told before the gaps of a team are known.")
        .Hears("✗ Just in time\nNo use within four weeks is named for: Leadership, Managing distributors and finance, Developing the market and 1 more.")
        .Hears("✓ Fitted to the appraisal and to the newcomer\n7 topics for newcomers and all later ones train skills that are rated.").Hears("✓ Focused\nNo topic trains more than 2 skills.").Hears("✗ Drive from within, not pressure\nReps choose 0 of 14 topics themselves; from 1 on it counts.")
        .Hears("✗ Teaching is a road to promotion\nAn experienced rep teaches 0 of 14 topics; from 1 on it counts.");

    [Fact]
    public void A_trainer_without_a_team_is_told_what_to_do() => Checked(Chat.WithTrainer()).Hears("you lead no team. A manager who opens this check sees").DoesNotHear("an admin");

    [Fact]
    public void A_manager_who_is_no_trainer_sees_the_gaps_of_their_own_team() => Checked(Enumerable.Range(1, 3).Aggregate(Chat.InEnglish().Is(Role.Manager), (chat, n) => chat.Leads($"rep-{n}", Weak)))
        .Hears("Gaps are those of your own team: 3 of its reps are rated.").Hears("Earning access to senior executives");

    [Fact]
    public void A_rep_sees_no_gaps() => Checked(Chat.InEnglish()).Hears("– Aimed at the skill gap").Hears("you lead no team");

    [Fact]
    public void A_later_topic_of_a_retired_skill_trains_none_that_is_rated()
    {
        var chat = Chat.WithTrainer();
        chat.Skills = chat.Skills.Retire(new("internal")).Retire(new("relationships"));
        Checked(chat).Hears("✗ Fitted to the appraisal").Hears("these train no skill that is rated: Leadership");
    }

    [Fact]
    public void Only_hours_on_the_three_largest_gaps_count() => Checked(Leading(3, [("executives", 2), ("needs", 3), ("competition", 1), ("relationships", 5)]))
        .Hears("hours train one of your team’s 3 largest gaps; from 50% on it counts.").Hears("✗ Aimed at the skill gap\n24 of 126 hours");

    [Fact]
    public void In_Chinese_it_is_all_Chinese()
    {
        var chat = Chat.WithTrainer(Language.Chinese).Says("培训计划").Presses("检查").Hears("对照好培训的七条做法").Hears("✓ 贯穿整个职业生涯\n3 年里每年都有课。");
        Assert.DoesNotMatch("[a-z]{3,}", chat.Heard);
    }

    [Fact]
    public void Two_rated_reps_are_too_few() => Checked(Leading(2)).Hears("2 of your reps are rated; gaps are shown from 3 on.").Hears("– Aimed at the skill gap").DoesNotHear("Largest gaps");

    [Fact]
    public void One_who_has_not_accepted_does_not_count() => Checked(Leading(2).Leads("invited", Weak, Membership.Invited).Leads("gone", Weak, Membership.Gone)).Hears("2 of your reps are rated");

    [Fact]
    public void One_without_a_rating_does_not_count() => Checked(Leading(2).Leads("unrated", [])).Hears("2 of your reps are rated");

    [Fact]
    public void From_three_on_the_gaps_that_no_topic_covers_are_named_and_nobody_is() => Checked(Leading(3))
        .Hears("Gaps are those of your own team: 3 of its reps are rated.").Hears("Largest gaps that no topic covers").Hears("Earning access to senior executives\n4.0 below 6 on average, 3 reps rated")
        .Hears("✗ Aimed at the skill gap\n24 of 126 hours train one of your team’s 3 largest gaps; from 50% on it counts.").DoesNotHear("rep-1");

    [Fact]
    public void Once_a_topic_covers_it_there_is_none_left() => Checked(Leading(3).SomebodyPlans(plan => plan.With(plan.Topics[^1] with { Skills = [new("executives")] }))).Hears("Each of your team’s 3 largest gaps has a topic");

    [Fact]
    public void A_team_at_its_targets_has_no_gap() =>
        Checked(Enumerable.Range(1, 3).Aggregate(Chat.WithTrainer().Is(Role.Trainer, Role.Manager), (chat, n) => chat.Leads($"rep-{n}", [("needs", 7)]))).Hears("Your team has no gap: 3 of its reps").Hears("– Aimed at the skill gap\nYour team has no gap to aim at.");

    [Fact]
    public void An_empty_programme_keeps_to_nothing() =>
        Checked(Chat.WithTrainer().SomebodyPlans(_ => Coaching.Training.Programme.Empty)).Hears("0 of 7 kept").Hears("There is no stage yet.").Hears("No topic trains a skill yet.");

    private static Chat Leading(int rated, (string Skill, int Score)[]? ratings = null) =>
        Enumerable.Range(1, rated).Aggregate(Chat.WithTrainer().Is(Role.Trainer, Role.Manager), (chat, n) => chat.Leads($"rep-{n}", ratings ?? Weak));

    private static Chat Checked(Chat chat) => chat.Says("programme").Presses("Check plan");
}
