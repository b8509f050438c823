using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using NodaTime;

namespace CoachBot.Tests.Shared;

/// <summary>A plan as somebody would write it who fills in everything, with as many actions as are wanted.</summary>
internal static class SamplePlan
{
    private static readonly PlanPerson Lin = new("林晓 Lin Xiao", "11111111-0000-4000-8000-000000000001"), Ma = new("马骏 Ma Jun"), Sato = new("Sato Keiko", "s");

    /// <summary>The plan of an account.</summary>
    /// <param name="isChinese">Whether it is written in Chinese.</param>
    /// <param name="actions">How many actions it has, of all lists.</param>
    public static AccountPlan Of(bool isChinese, int actions = 24)
    {
        var head = new PlanHead(
            "p0001", isChinese ? "华瑞电子（苏州）" : "Huarui Electronics", AccountTier.A, Lin, new(2026, 10, 12), Status: PlanStatus.Approved, Version: 2, Sponsor: Sato,
            ApprovedOn: new(2026, 11, 20), ReviewedOn: new(2026, 11, 20));
        return Entries(isChinese, actions).Aggregate(AccountPlan.Begin(head), (plan, entry) => plan.With(entry));
    }

    private static IEnumerable<PlanEntry> Entries(bool zh, int actions) =>
    [
        .. PlanFields.All.Where(facts => facts is { Kind: EntryKind.Text, Step: not PlanStep.Combine }).Select(facts => new PlanText(facts.Field, Text(zh, facts.Field))),
        new NotNeeded(PlanStep.Combine, zh ? "本区只有这一家大客户。" : "The only key account of this region."),
        new PlanOpportunity(1, zh ? "四号线伺服系统" : "Servo drives for line 4", 4_000_000, 60, zh ? "三月招标，对手交期长。" : "Tender in March; the rival needs 14 weeks."),
        new PlanOpportunity(2, zh ? "海外工厂" : "Plant abroad", 9_500_000, 30, zh ? "须在当地有服务。" : "Takes a service partner there."),
        new PlanOpportunity(3, zh ? "备件协议" : "Spare parts contract", 800_000, 80),
        new PlanOpportunity(4, zh ? "旧线改造" : "Refit of line 1", 500_000, 20),
        new PlanCompetitor(5, "Kestrel", zh ? "占四成，主供" : "40 %, first source", zh ? "低价保份额" : "Holds its share by price", zh ? "服务慢" : "Slow service"),
        new PlanCompetitor(6, zh ? "北风传动" : "Nordwind", zh ? "新进" : "New there"),
        new PlanRisk(7, RiskKind.Competitor, zh ? "对手以价换量" : "Kestrel buys volume with price", zh ? "三年框架协议锁价" : "Three-year frame contract with fixed prices"),
        new PlanRisk(8, RiskKind.Technology, zh ? "客户转向一体化电机" : "The customer moves to integrated motors", zh ? "样机五月送测" : "Samples for test by May"),
        new PlanRisk(9, RiskKind.OwnGap, zh ? "华南没有服务人员" : "No service in the south"),
        new PlanObjective(10, ObjectiveKind.Finance, zh ? "年收入" : "Revenue of the year", 12.5m, zh ? "百万元" : "CNY million", new(2027, 12, 31), 1),
        new PlanObjective(11, ObjectiveKind.Share, zh ? "驱动采购份额" : "Share of drives bought", 45, "%", new(2027, 12, 31), 1),
        new PlanObjective(12, ObjectiveKind.Operating, zh ? "供应商评级" : "Grade as a supplier", 4.5m, zh ? "分" : "points", new(2027, 6, 30)),
        .. Enumerable.Range(0, actions).Select(n => Action(zh, n)),
        new PlanResource(13 + actions, ResourceKind.Budget, zh ? "样机" : "Samples", 120_000, zh ? "元" : "CNY"),
        new PlanResource(14 + actions, ResourceKind.Budget, zh ? "客户来访" : "Visits to our plant", 60_000, zh ? "元" : "CNY"),
        new PlanResource(15 + actions, ResourceKind.People, zh ? "应用工程师" : "Application engineer", 40, zh ? "天" : "days"),
        new PlanMember(16 + actions, Lin, zh ? "客户经理" : "Account manager", zh ? "能和高层谈投资回报" : "Talks return on investment with executives"),
        new PlanMember(17 + actions, Ma, zh ? "应用工程师" : "Application engineer"),
        new ForecastLine(18 + actions, zh ? "华东" : "East", zh ? "驱动" : "Drives", [3_200_000, 4_100_000, 5_000_000, 5_600_000, 6_000_000]),
        new ForecastLine(19 + actions, zh ? "华东" : "East", zh ? "服务" : "Service", [400_000, 500_000, 600_000, 700_000, null]),
        new ForecastLine(20 + actions, zh ? "海外" : "Abroad", zh ? "驱动" : "Drives", [null, 1_000_000, 2_500_000, 4_000_000, 5_500_000]),
        new ProgressReport(21 + actions, new(2026, 11, 22), zh ? "份额升到三成四，四号线进入招标短名单。" : "Share is up to 34 %; short-listed for line 4."),
    ];

    private static PlanAction Action(bool zh, int n) => new(
        13 + n, (ActionKind)(n % 5), zh ? $"第{n + 1}项：和生产总监过一遍四号线的停机数据" : $"No. {n + 1}: go through the downtime of line 4 with the head of production",
        n % 7 == 6 ? null : n % 2 == 0 ? Lin : Ma, n % 9 == 8 ? null : new LocalDate(2026, 12, 1).PlusDays(3 * n), n % 6 == 0, n % 8 == 3 ? new LocalDate(2026, 11, 20) : null,
        n % 3 == 0 ? 10 : null, n % 4 == 0 ? (zh ? "应用工程部" : "Application lab") : null);

    private static string Text(bool zh, PlanField field) => zh
        ? $"两年内在海外建两座厂，供应商要么跟着走，要么出局（来源：十月与生产副总面谈）。\n对我们意味着：交期和本地服务比价格更要紧；{field}这一项每季度更新一次，没有核实的数字都标了问号。"
        : $"Two plants abroad by 2028; suppliers follow or lose the line (talk with the head of production, October).\nFor us that means delivery and local service count for more than price. This part ({field}) is looked through every quarter; a figure nobody has checked has a question mark.";
}
