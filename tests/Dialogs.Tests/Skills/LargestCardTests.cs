using CoachBot.Cards;
using CoachBot.Cards.Schema;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Tests.Skills;

/// <summary>The cards of skills with as much on them as there can be, in the script that takes most room.</summary>
public sealed class LargestCardTests
{
    [Fact]
    public void A_history_by_many_versions_of_the_anchors()
    {
        var chat = Chat.In(Language.Chinese).IsLedBy(new('陈', 60));
        for (int day = 0; day < 40; day++)
        {
            chat.Skills = chat.Skills.With(Edited(chat.Skills.Find(new("price"))!, (char)('甲' + day)));
            chat.IsRated("price", (day % 7) + 1, Rater.Self, Chat.Monday.PlusDays(day - 60), day + 1);
            chat.IsRated("price", ((day + 3) % 7) + 1, Rater.Manager, Chat.Monday.PlusDays(day - 60), day + 1);
            chat.IsRated("price", ((day + 2) % 7) + 1, Rater.Manager, Chat.Monday.PlusDays(day - 60), day + 1, ratedBy: "bo");
        }

        chat.Others.Wanted = new([], [new(new("price"), Importance.High, new('因', ImportanceOverride.LongestReason))]);
        string evidence = new('据', SkillRating.LongestEvidence);
        chat.Says($"评分 价格 3 {evidence}").Says("技能历史 价格").Hears("旧版描述（第 39 版）").Hears("还有更早的");
        AssertFits(chat.Card!);
    }

    [Fact]
    public void Importance_of_as_many_skills_as_there_can_be()
    {
        var chat = Large();
        var inputs = chat.Skills.Skills.Select(skill => ("t-" + skill.Id.Value, "十二")).ToArray();
        AssertFits(chat.Says("重要性").Card!);
        AssertFits(chat.Presses("保存", inputs: inputs).Card!);
        var older = chat.Says("重要性").Card!;
        AssertFits(chat.Says("重要性").Presses("保存", inputs: [.. chat.Skills.Skills.SelectMany(skill => new[] { ("t-" + skill.Id.Value, "7"), ("i-" + skill.Id.Value, "high") })]).Card!);
        AssertFits(chat.Presses("保存", older, [.. chat.Skills.Skills.SelectMany(skill => new[] { ("t-" + skill.Id.Value, "十二"), ("i-" + skill.Id.Value, "low") })]).Hears("还没保存").Card!);
    }

    [Fact]
    public void Importance_for_one_of_as_many_reps_as_there_can_be()
    {
        var chat = Large();
        string rep = "";
        for (int i = 0; i < Team.MostMembers; i++)
        {
            rep = chat.Others.Add(new string('欧', 58) + $"{i:00}", Chat.Self);
            foreach (var skill in chat.Skills.Skills)
            {
                chat.Others.Change(new MemberListed(chat.Others.Team.Find(rep)! with { Overrides = [new(skill.Id, Importance.High, new('因', ImportanceOverride.LongestReason))] }));
            }
        }

        AssertFits(chat.Says("重要性").Presses("单独设定").Card!);
        AssertFits(chat.Presses("保存", inputs: [("who", rep), ("skill", "price"), ("importance", "high"), ("reason", new string('客', 5000))]).Card!);
        AssertFits(chat.Presses("保存", inputs: [("who", rep), ("skill", "price"), ("importance", "low"), ("reason", new string('客', ImportanceOverride.LongestReason))]).Card!);
    }

    [Fact]
    public void A_suggestion_with_skills_to_rate() => AssertFits(Large().IsRated("own-001", 1).Says("记录 面访1小时 路上8小时").Says("练什么").Hears("打分：").Card!);

    [Fact]
    public void A_suggestion() => AssertFits(Large().IsRated("own-001", 1).Says("练什么").Card!);

    private static void AssertFits(AdaptiveCard card) => Assert.InRange(CardJson.Utf8(card).Length, 500, CardJson.MaxBytes);

    /// <summary>A manager of an organisation with as many skills as there can be.</summary>
    private static Chat Large()
    {
        var chat = Chat.In(Language.Chinese).IsManager();
        for (int i = 0; chat.Skills.Skills.Length < SkillLibrary.MostSkills; i++)
        {
            char name = (char)('甲' + i);
            var text = SkillLibrary.Standard.Skills[0].Text.Chinese with
            {
                Name = new(name, SkillText.LongestName),
                ShortName = new(name, SkillText.LongestShortName),
                Anchors = [.. Score.All.Select(score => new string((char)('一' + score.Value), SkillText.LongestAnchor))],
                Words = [],
            };
            chat.Skills = chat.Skills.With(new(chat.Skills.NextOwnId, 0, BuyingStage.Decide, SaleTypes.Relationship, Coaching.Bilingual.Same(text)));
        }

        return chat;
    }

    private static SkillDefinition Edited(SkillDefinition skill, char letter)
    {
        var chinese = skill.Text.Chinese with { Anchors = [.. Score.All.Select(score => new string(letter, SkillText.LongestAnchor - 1) + score.Value)] };
        return skill with { Text = skill.Text with { Chinese = chinese } };
    }
}
