using CoachBot.Coaching.Skills;

namespace CoachBot.Dialogs.Tests.Skills.Library;

/// <summary>The skills as everybody sees them, and as trainers add, retire and restore them.</summary>
public sealed class LibraryTests
{
    private static readonly (string Field, string Value)[] Referrals =
    [
        ("name", "Asking for referrals"), ("short", "Referrals"), ("definition", "Gets customers to open the next door."), ("parts", "Timing\nAsking"), ("words", "referral"),
        ("stage", "implement"), ("types", "relationship"), .. Score.All.Select(score => ($"anchor{score.Value}", $"Line {score.Value}.")),
    ];

    [Theory]
    [InlineData("skills")]
    [InlineData("Skill library")]
    [InlineData("技能列表")]
    [InlineData("技能库")]
    public void Everybody_sees_the_skills_with_their_stage_and_sale_types(string word) => Chat.InEnglish().Says(word)
        .Hears("Recognise the need").Hears("Developing the customer’s needs\nrelationship, collaborative").Hears("Throughout").Hears("[Show]");

    [Fact]
    public void In_Chinese_it_is_all_Chinese() => Chat.In(Language.Chinese).Says("技能库").Hears("认识需求").Hears("全面发展客户需求\n关系型、合作型").Says("技能库 谈判").Hears("决策 · 交易型、关系型、合作型").Hears("7 分 · ");

    [Fact]
    public void One_is_shown_with_its_definition_its_parts_and_all_seven_anchors()
    {
        var text = SkillLibrary.Standard.Find(new("needs"))!.Text.English;
        var chat = Chat.InEnglish().Says("skills").Presses("Show", inputs: ("skill", "needs")).Hears(text.Definition).Hears(string.Join(", ", text.SubSkills)).Hears("Version 1.");
        Assert.All(text.Anchors, anchor => chat.Hears(anchor));
        chat.Presses("All skills").Hears("Recognise the need");
    }

    [Theory]
    [InlineData("skills negotiation")]
    [InlineData("skills: Price negotiation")]
    [InlineData("技能库谈判")]
    public void One_is_shown_by_its_name(string line) => Chat.InEnglish().Says(line).Hears("Negotiating price efficiently");

    [Fact]
    public void An_unknown_one_is_told_with_the_nearest() => Chat.InEnglish().Says("skills negotation").Hears("There is no skill called “negotation”. Did you mean “Price”");

    [Fact]
    public void A_day_that_begins_with_the_word_is_still_a_day() => Chat.InEnglish().Says("skills workshop 2h").DoesNotHear("There is no skill called");

    [Fact]
    public void It_is_rated_from_its_page() => Chat.InEnglish().Says("skills competition").Presses("Rate it").Hears(SkillLibrary.Standard.Find(new("competition"))!.Text.English.Anchors[6]);

    [Fact]
    public void A_skill_is_added_for_readers_of_both_languages_and_rated()
    {
        var chat = Chat.WithTrainer().Says("skills").Presses("Add a skill").Hears("see the same text").Saves(Referrals).Hears("Added. It can be rated from now on.").Hears("Asking for referrals");
        var skill = chat.Skills.Find(new("own-001"))!;
        Assert.Equal((1, BuyingStage.Implement, skill.Text.English), (skill.Version, skill.Stage, skill.Text.Chinese));
        chat.Says("rate referral 5").Hears("Asking for referrals: 5 of 7");
    }

    [Fact]
    public void One_with_a_name_that_is_taken_is_not_added() =>
        Assert.Equal(9, Chat.WithTrainer().Says("skills").Presses("Add a skill").Saves([.. Referrals[1..], ("name", "Negotiation")]).Hears("“Negotiation” is taken").Skills.All.Length);

    [Fact]
    public void Added_in_a_turn_that_got_lost_it_is_there_once()
    {
        var chat = Chat.WithTrainer().Says("skills").Presses("Add a skill");
        chat.DiesBetweenCommits = true;
        chat.Saves(Referrals).Saves(Referrals).Hears("Added.");
        Assert.Equal(10, chat.Skills.All.Length);
    }

    [Fact]
    public void Twenty_are_the_most()
    {
        var chat = Chat.WithTrainer();
        while (chat.Skills.Skills.Length < SkillLibrary.MostSkills)
        {
            string name = $"Number {chat.Skills.Skills.Length}";
            chat.Says("skills").Presses("Add a skill").Saves([.. Referrals, ("name", name), ("short", name), ("words", "")]).Hears("Added.");
        }

        chat.Says("skills").Presses("Add a skill").Saves(Referrals).Hears("There are 20 skills already");
        Assert.Equal(20, chat.Skills.All.Length);
    }

    [Fact]
    public void A_retired_skill_is_rated_no_longer_and_restored_it_is()
    {
        var chat = Chat.WithTrainer().Says("skills needs").Presses("Retire").Hears("Retired: it is no longer rated.").Hears("(retired)").Says("rate needs 4").Hears("no longer rated in your organisation");
        chat.Says("skills").DoesNotHear("Developing the customer’s needs").Presses("Retired skills").Presses("Show", inputs: ("skill", "needs")).Presses("Restore").Hears("Restored: it is rated again.");
        chat.Says("rate needs 4").Hears(": 4 of 7");
        Assert.DoesNotContain("Retired skills", CardButtons.Titles(chat.Says("skills").Card!));
    }

    [Fact]
    public void A_retired_skill_is_not_shown_to_reps_but_found_by_its_name()
    {
        var chat = Chat.InEnglish();
        chat.Skills = chat.Skills.Retire(new("needs"));
        chat.Says("skills").DoesNotHear("Developing the customer’s needs").Says("skills needs").Hears("Developing the customer’s needs (retired)").DoesNotHear("Rate it");
    }

    [Fact]
    public void The_last_skill_stays()
    {
        var chat = Chat.WithTrainer();
        chat.Skills = chat.Skills.All.Skip(1).Aggregate(chat.Skills, (skills, skill) => skills.Retire(skill.Id));
        chat.Says("skills").Presses("Show", inputs: ("skill", "needs")).Presses("Retire").Hears("this is the last skill, and one has to stay");
        Assert.Single(chat.Skills.Skills);
    }

    [Fact]
    public void Retired_by_somebody_else_meanwhile_it_is_told_and_nothing_is_done_twice()
    {
        var chat = Chat.WithTrainer().Says("skills needs");
        chat.Skills = chat.Skills.Retire(new("needs"));
        Assert.Equal(1, chat.Presses("Retire").Hears("the skill is retired already").OrganisationSkills.Revision);
    }

    [Fact]
    public void What_nobody_chose_is_asked_for() => Chat.WithTrainer().Says("skills").Presses("Edit", inputs: ("skill", "")).Hears("Choose a skill from the list.");
}
