using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about an account plan as a whole: its settings, its quality, the principles.</content>
public sealed partial class Chinese
{
    public override string PlanSettingsButton => "计划设置";

    public override string PlanSettingsTitle(string account) => $"{PlanTitle(account)} – 计划设置";

    public override string PlanSettingsIntro => "八步的日期按开始日期和周数来排。";

    public override string PlanStartLabel => "开始日期";

    public override string PlanWeeksLabel(int least, int most) => $"用几周（{least}到{most}）";

    public override string PlanStartRefused(LocalDate first, LocalDate last) => $"开始日期可以选{FullDate(first)}到{FullDate(last)}。";

    public override string SaveAccountSure => "不是同一家，保存";

    public override string PlanSettingsSaved => "已保存，日期已按设置排好。";

    public override string CheckPlan => "还缺什么";

    public override string ShowPrinciples => "七项原则";

    public override string QualityTitle(string account) => $"{PlanTitle(account)} – 还缺什么";

    public override string QualityIntro => "缺这些也可以提交，但审阅的人多半会问到。";

    public override string NothingToMend => "没有缺漏：审阅的每个问题都有依据。";

    public override string QualityFallback(string account, int findings) => $"{QualityTitle(account)}：{findings}项";

    public override string SectionsHeading => "各章节";

    public override string FilledOf(int settled, int of) => $"{settled}/{of}";

    public override string ObjectivesWithoutActions => "没有行动的目标";

    public override string ActionsWithoutOwner => "没有负责人的行动";

    public override string ActionsWithoutDate => "没有日期的行动";

    public override string RisksWithoutAnswer => "没有应对的风险";

    public override string ForecastWithGaps => "有空缺的预测";

    public override string QuestionsWithoutFacts => "依据还不全的审阅问题";

    public override string MendAt(int number, string step) => $"在第{number}步“{step}”补";

    public override string StepNumber(int number) => $"第{number}步";

    public override string PrinciplesTitle(string account) => $"{PlanTitle(account)} – 七项原则";

    public override string PrinciplesIntro(int passed, int of) => $"{of}项中通过{passed}项";

    public override string PrinciplesFallback(string account, int passed, int of) => $"{PrinciplesTitle(account)}：{PrinciplesIntro(passed, of)}";

    public override string Passed => "✓ 通过";

    public override string NotPassed => "✗ 未通过";

    public override string ShownAt(string step, string field) => $"“{step}”：{field}";

    public override string ShownAtHead(Principle principle) => principle == Principle.FewAccounts ? "见全部计划" : "见计划的高层负责人";

    public override string PrincipleShown(PrincipleFact fact) => fact switch
    {
        AccountsCounted f => $"{f.Plans}份计划，最多{f.Most}份。",
        YearsReached f => $"第二至五年概要{Written(f.HasOutline)}；预测{(f.LastYear == 0 ? "还没有数" : f.LastYear < ForecastLine.Years ? $"只做到第{f.LastYear}年，应做到第{ForecastLine.Years}年" : $"做到了第{f.LastYear}年")}。",
        PropositionHeld f => Told((f.HasProposition, "价值主张"), (f.HasCriteria, "采购标准")),
        PeopleInvolved f => $"团队{f.Members}人（至少{PeopleInvolved.LeastMembers}人）。{(f.FunctionActions == 0 ? "还没有其他部门的行动" : $"其他部门的行动{f.FunctionActions}项，{(f.Unowned.IsEmpty ? "都有负责人" : $"其中{f.Unowned.Length}项没有负责人")}")}。",
        ExecutivesNamed f => Told((f.HasSponsor, "高层负责人"), (f.HasExpectation, "高层的期望")),
        CustomerAsked f => Told((f.HasVoice, "客户说的话"), (f.HasRating, "客户怎么评供应商")),
        ActionsPlaced f => $"机会{f.Opportunities}个。该马上行动却没有行动的：{f.Unserved.Length}个。已搁置却还有行动的：{f.Shelved.Length}个。",
        _ => throw new NotSupportedException($"{fact.Principle} is not told."),
    };

    private static string Written(bool isThere) => isThere ? "已写" : "未写";

    private static string Told(params (bool IsThere, string What)[] parts) => string.Concat(parts.GroupBy(part => part.IsThere, part => part.What)
        .OrderByDescending(group => group.Key).Select(group => $"{(group.Key ? "已有" : "还缺")}：{string.Join("、", group)}。"));
}
