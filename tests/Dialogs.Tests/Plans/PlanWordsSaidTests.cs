using System.Text.RegularExpressions;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Coaching.Plans.Portfolio;
using CoachBot.Coaching.Plans.Words;
using CoachBot.Dialogs.Tests.Plans.Lists;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Tests.Plans;

/// <summary>How plans are spoken of: what help promises is understood, nothing is said twice, and one thing has one name.</summary>
public sealed partial class PlanWordsSaidTests
{
    [Theory]
    [InlineData(Language.English, new[] { "plan due", "plan export", "key account check" })]
    [InlineData(Language.Chinese, new[] { "客户计划待办", "导出客户计划", "大客户自检" })]
    public void Help_names_the_commands_of_plans_and_each_is_understood(Language language, string[] named)
    {
        string help = Assert.Single(Texts.In(language).HelpParagraphs, paragraph => paragraph.StartsWith(language == Language.English ? "**Account plans**" : "**客户计划**", StringComparison.Ordinal));
        string[] quoted = [.. Quoted().Matches(help).Select(match => match.Groups[1].Value)];
        Assert.Empty(named.Except(quoted));
        string refused = language == Language.English ? "I do not understand" : "没看懂";
        Assert.All(quoted, line => Assert.DoesNotContain(refused, Planner.WithPlan(language).Says(line).Heard, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.English, "Financial: revenue, contribution, cost to serve", "Share of the account, by platform and region")]
    [InlineData(Language.Chinese, "财务：收入、贡献、服务成本", "客户份额（按平台、区域）")]
    public void The_form_of_an_objective_says_what_each_kind_is_of(Language language, string finance, string share) =>
        Planner.WithPlan(language).Opens(PlanField.Objectives).Presses(Texts.In(language).AddLine).Shows(finance).Shows(share);

    [Theory]
    [InlineData(Language.English, "Revenue a year, in your company’s currency")]
    [InlineData(Language.Chinese, "每年能带来多少收入（按公司记账货币）")]
    public void The_size_of_an_opportunity_says_of_what_and_in_which_currency(Language language, string label) =>
        Planner.WithPlan(language).Opens(PlanField.Opportunities).Presses(Texts.In(language).AddLine).Shows(label);

    [Fact]
    public void A_list_of_one_kind_says_its_title_once()
    {
        string heard = Planner.WithPlan(new PlanCompetitor(0, "Rival", null, null, "late")).Opens(PlanField.Competitors).Heard;
        Assert.Single(Regex.Matches(heard, "Competitors"));
        Planner.WithPlan(new PlanRisk(0, RiskKind.OwnGap, "nobody in the west")).Opens(PlanField.Risks).Hears("Our own gaps");
    }

    [Fact]
    public void A_milestone_is_called_one_everywhere_but_in_the_list_of_milestones()
    {
        var chat = Planner.WithPlan(new PlanAction(0, ActionKind.Project, "Install", new("Li"), new(2027, 1, 31), IsMilestone: true));
        chat.Opens(PlanField.ProjectActions).Hears("· milestone").Opens(PlanField.Milestones).Hears("Install").DoesNotHear("· milestone");
    }

    [Fact]
    public void A_date_by_which_is_no_date_on_which()
    {
        var chinese = Texts.In(Language.Chinese);
        Assert.Equal("截止日期，可先不填", chinese.EntryLabel(EntryKind.Action, EntryPart.Due));
        Assert.Equal(("截止日期", "完成日期"), (chinese.PlanPartName(EntryPart.Due), chinese.PlanPartName(EntryPart.DoneOn)));
        Assert.Equal((chinese.DocumentDue, chinese.DocumentDone), (chinese.PlanPartName(EntryPart.Due), chinese.PlanPartName(EntryPart.DoneOn)));
    }

    [Fact]
    public void What_may_become_of_a_plan_is_titled_by_what_it_is_about() =>
        Planner.WithPlan().Presses("Settings").Presses("Archive or next year").Hears("Plan: Huarui – Archive or next year").Hears("the text “Last year’s plan”");

    [Theory]
    [InlineData(1, 0, 0, "1 member (at least 2). No action of other functions.", "团队1人（至少2人）。还没有其他部门的行动。")]
    [InlineData(2, 2, 0, "2 members (at least 2). 2 actions of other functions, all with an owner.", "团队2人（至少2人）。其他部门的行动2项，都有负责人。")]
    [InlineData(3, 1, 0, "3 members (at least 2). 1 action of other functions, with an owner.", "团队3人（至少2人）。其他部门的行动1项，都有负责人。")]
    [InlineData(2, 2, 1, "2 members (at least 2). 2 actions of other functions, 1 without an owner.", "团队2人（至少2人）。其他部门的行动2项，其中1项没有负责人。")]
    public void Who_takes_part_is_told_in_sentences(int members, int actions, int unowned, string english, string chinese)
    {
        PeopleInvolved fact = new(members, actions, [.. Enumerable.Range(1, unowned).Select(number => new PlanAction(number, ActionKind.Function, "do"))]);
        Assert.Equal([english, chinese], [Texts.In(Language.English).PrincipleShown(fact), Texts.In(Language.Chinese).PrincipleShown(fact)]);
    }

    [Theory]
    [InlineData(false, false, "Missing: what the customer said, how it rates suppliers.", "还缺：客户说的话、客户怎么评供应商。")]
    [InlineData(false, true, "In place: how it rates suppliers. Missing: what the customer said.", "已有：客户怎么评供应商。还缺：客户说的话。")]
    [InlineData(true, true, "In place: what the customer said, how it rates suppliers.", "已有：客户说的话、客户怎么评供应商。")]
    public void What_a_principle_lacks_is_named(bool hasVoice, bool hasRating, string english, string chinese)
    {
        CustomerAsked fact = new(hasVoice, hasRating);
        Assert.Equal([english, chinese], [Texts.In(Language.English).PrincipleShown(fact), Texts.In(Language.Chinese).PrincipleShown(fact)]);
    }

    [Fact]
    public void The_questions_of_all_plans_ask_what_the_method_asks()
    {
        var (english, chinese) = (PlanWords.Standard.English, PlanWords.Standard.Chinese);
        Assert.Equal("Which opportunities would be worth more if their plans were linked or aligned?", english.Of(PortfolioQuestion.LinkedOpportunities));
        Assert.Equal("这些客户和机会里，对公司最重要的是哪几个？", chinese.Of(PortfolioQuestion.MattersMost));
        Assert.Contains("missing skills", english.Of(PlanField.TeamActions).Question, StringComparison.Ordinal);
        Assert.Equal(("Resources follow opportunity and return", "资源跟着机会和回报走"), (english.Of(Principle.ResourcesFollow).Name, chinese.Of(Principle.ResourcesFollow).Name));
    }

    [GeneratedRegex("“([^”]+)”")]
    private static partial Regex Quoted();
}
