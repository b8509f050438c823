using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs.Plans.Export;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Plans.Export;

/// <summary>What is printed where, read as Markdown.</summary>
public sealed class PlanDocumentTests
{
    private static readonly AccountPlan Plan = AccountPlan.Begin(new("p0001", "Huarui", AccountTier.A, new("Li Wei", "li"), new(2026, 11, 23)));

    [Fact]
    public void Every_field_of_the_method_is_in_its_section()
    {
        var plan = PlanFields.All.Where(facts => facts.Kind == EntryKind.Text).Aggregate(Plan, (plan, facts) => plan.With(new PlanText(facts.Field, $"About {facts.Field.Id()}.")));
        var sections = Written(plan).Split("\n## ").Skip(1).ToList();
        Assert.Equal(8, sections.Count);
        Assert.All(PlanFields.All.Where(facts => facts.Kind == EntryKind.Text), facts =>
            Assert.Equal([(int)facts.Section], sections.Index().Where(section => section.Item.Contains($"About {facts.Field.Id()}.", StringComparison.Ordinal)).Select(section => section.Index)));
    }

    [Theory]
    [InlineData(Language.English, "*—*")]
    [InlineData(Language.Chinese, "*未填写*")]
    public void What_is_not_filled_in_says_so(Language language, string nothing) => Assert.InRange(Written(Plan, language).Split(nothing).Length - 1, 30, 60);

    [Fact]
    public void What_is_not_needed_says_why()
    {
        string written = Written(Plan.With(new NotNeeded(PlanStep.Combine, "The only account")));
        Assert.Contains("### Links to other plans\n\n*Not needed: The only account*", written, StringComparison.Ordinal);
        Assert.Contains("| Combine the plans | The only account |", written, StringComparison.Ordinal);
        Assert.Matches(@"\| \d Combine the plans \| .* \| not needed \|", written);
    }

    [Fact]
    public void Opportunities_stand_by_their_place_in_the_grid()
    {
        string written = Written(Plan.With(new PlanOpportunity(0, "Small", 10, 20)).With(new PlanOpportunity(0, "Line 4", 4_000_000, 60, "Tender in March")));
        Assert.Contains("| Act now | Line 4 | 4,000,000 | 60% | 2,400,000 | Tender in March |\n| Shelve | Small | 10 | 20% | 2 | – |", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Actions_stand_on_their_lists_by_date_and_milestones_on_theirs_too()
    {
        var plan = Plan.With(new PlanObjective(1, ObjectiveKind.Share, "Share", 45, "%", new(2027, 12, 31)))
            .With(new PlanAction(2, ActionKind.Team, "Later", new("Ma"), new LocalDate(2027, 3, 1), true, null, 1, "Lab"))
            .With(new PlanAction(3, ActionKind.Team, "First", null, new LocalDate(2027, 1, 4), false, new LocalDate(2027, 1, 3)));
        string written = Written(plan);
        Assert.Contains("| First | – | 4 Jan 2027 | 3 Jan 2027 | – | – |\n| Later | Ma | 1 Mar 2027 | – | Share | Lab |", written, StringComparison.Ordinal);
        Assert.Equal(3, written.Split("| Later |").Length);
        Assert.Contains("| Share | 45% | 31 Dec 2027 | – | 1 |", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Amounts_of_one_unit_are_added_and_those_of_two_are_not()
    {
        string written = Written(Plan.With(new PlanResource(1, ResourceKind.Budget, "Samples", 120, "CNY")).With(new PlanResource(2, ResourceKind.Budget, "Visits", 60.5m, "CNY"))
            .With(new PlanResource(3, ResourceKind.Budget, "Travel", 9, "EUR")));
        Assert.Contains("*Together 180.5 CNY*", written, StringComparison.Ordinal);
        Assert.DoesNotContain("189.5", written, StringComparison.Ordinal);
    }

    [Fact]
    public void A_forecast_names_its_years_adds_them_up_and_shows_its_gaps()
    {
        string written = Written(Plan.With(new ForecastLine(1, "East", "Drives", [1, 2, 3, null, null])).With(new ForecastLine(2, "East", "Service", [null, 5, 6, 7, null]))
            .With(new ForecastLine(3, "Abroad", "Drives", [1, 1, 1, 1, null])));
        Assert.Contains("| Region | Platform | 2027 | 2028 | 2029 | 2030 | 2031 |", written, StringComparison.Ordinal);
        Assert.Contains("| East | Service | – | 5 | 6 | 7 | – |", written, StringComparison.Ordinal);
        Assert.Contains("| **Total** |  | **2** | **8** | **10** | **8** | **–** |", written, StringComparison.Ordinal);
        Assert.Contains("### By region\n", written, StringComparison.Ordinal);
        Assert.Contains("### By platform\n", written, StringComparison.Ordinal);
        Assert.Contains("| East | 1 | 7 | 9 | 7 | – |", written, StringComparison.Ordinal);
        Assert.Contains("it counts as nothing in the totals", written, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_typed_does_nothing()
    {
        string written = Written(Plan.With(new PlanText(PlanField.Trends, "# Big\n[x](https://x) <b>")).With(new PlanRisk(0, RiskKind.OwnGap, "a | b\nc", "**bold**")));
        Assert.Contains("\n\\# Big\n", written, StringComparison.Ordinal);
        Assert.Contains(@"\[x]\(https://x) \<b>", written, StringComparison.Ordinal);
        Assert.Contains(@"| Our own gaps | a \| b<br>c | \*\*bold\*\* |", written, StringComparison.Ordinal);
    }

    [Fact]
    public void The_title_page_says_which_version_was_given_back_and_the_tier_in_short()
    {
        string written = Written(Plan with { Head = Plan.Head with { Status = PlanStatus.Returned, Version = 2 } });
        Assert.Contains("- Status: Draft of version 2; version 1 was given back\n", written, StringComparison.Ordinal);
        Assert.Contains($"- Tier: {Plan.Head.Tier}\n", written, StringComparison.Ordinal);
        Assert.Contains("第2版草稿；第1版已退回修改", Written(Plan with { Head = Plan.Head with { Status = PlanStatus.Returned, Version = 2 } }, Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("万元", "1,250万元")]
    [InlineData("%", "1,250%")]
    [InlineData("CNY million", "1,250 CNY million")]
    public void A_Chinese_unit_follows_its_number(string unit, string told) =>
        Assert.Contains($"| {told} |", Written(Plan.With(new PlanObjective(1, ObjectiveKind.Finance, "收入", 1250, unit, new(2027, 12, 31))), Language.Chinese), StringComparison.Ordinal);

    private static string Written(AccountPlan plan, Language language = Language.English) =>
        MarkdownWriter.Write(PlanDocument.Of(plan, language, WorkingCalendar.Default, new(2026, 11, 23)));
}
