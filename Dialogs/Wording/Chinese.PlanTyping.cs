using CoachBot.Cards;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Coaching.Plans.Words;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said to those who type their plan.</content>
public sealed partial class Chinese
{
    public override string TextsForm => "客户计划";

    public override string TextsHelp => "想写多少写多少，一条消息最多4000字，发出来就替换原来存的内容。发“跳过”到下一项，“返回”到上一项，“取消”先停下来；写过的都已保存。";

    public override string TextsButton => "逐项填写";

    public override string TextsSaved => "已保存。";

    public override string TextsSayAgain => "这一项在我问您之后被改过。要以您写的为准，请再发一遍。";

    public override string TextsQuestion(int number, int of, string label, string question) => $"第{number}项，共{of}项：{label}。{question}";

    public override string TextsStopped(string account, int step) => $"先停在这里，写过的都已保存。发“客户计划 {Escape.Markdown(account)} 第{step}步”，就能接着写。";

    public override string TextsDone(string step, int filled, int of) => $"这一步要写的都问完了。{step}：{filled}/{of}。";

    public override string StepUnknown(int typed, int steps) => $"没有第{typed}步，一共{steps}步。";

    public override string ListSeparator => "，";

    public override string EntryHelp => "给计划添一条。下次可以一句话写完：“机会：二号线改造，40万，60%”“行动：走访工厂，负责人李伟，1月15日前”。";

    public override string EntryDue => "哪天之前？比如“1月15日”“3月底”。";

    public override string OpportunityForm => "新机会";

    public override string OpportunityName => "这个机会叫什么？";

    public override string OpportunitySize => "每年能带来多少收入（按公司记账货币）？比如“40万”“3.5亿”“1,200,000”。";

    public override string OpportunityChance => "把握有百分之几？";

    public override string OpportunityNote => "具体是什么？要做成需要什么？";

    public override string ActionForm => "新行动";

    public override string ActionWhat => "要做什么？";

    public override string ActionList => "归到哪一类：关系计划、项目行动、成员行动、团队其他行动，还是其他部门的行动？";

    public override string ActionOwner => "谁负责？回“我”就是您自己。";

    public override string RiskForm => "新风险";

    public override string RiskWhat => "可能出什么问题？";

    public override string RiskFrom => "风险来自哪里：竞争对手、技术与趋势，还是自身短板？";

    public override string RiskAnswer => "怎么应对？";

    public override string ObjectiveForm => "新目标";

    public override string ObjectiveWhat => "要达到什么？";

    public override string ObjectiveOf => "属于哪一类：财务、客户份额、产品组合，还是运营表现？";

    public override string ObjectiveTargetAsked => "数字是多少？带上单位，比如“20%”“350万元”。";

    public override string ActionListName(ActionKind kind) => PlanWords.Standard.Chinese.Of(PlanAction.FieldOf(kind)).Label;

    public override string AmountRefused(string typed) => $"“{Quote(typed)}”看不出是多少钱。可以写“40万”“3.5亿”“1,200,000”，最大9,999亿。";

    public override string UnitMissing(string typed) => $"“{Quote(typed)}”：请写单位，例如%、元、天。";

    public override string DueRefused(string typed) => $"“{Quote(typed)}”看不出是哪一天。可以写“1月15日”“2027年1月15日”“3月底”。";

    public override string DueOutOfRange(LocalDate date, LocalDate first, int years) => $"{FullDate(date)}不行，只能是{FullDate(first)}起的{years}年以内。";

    public override string PlanListFull(int most) => $"这张清单已有{most}条，不能再加了，请先删掉一条。";

    public override string EntryAdded(string account, string list, int count) => $"已加到“{Escape.Markdown(account)}”的{list}（共{count}条）";

    public override string TakeLineBack => "撤回这一条";

    public override string WhichPlan => "这一条记到哪份计划？";

    public override string WhichPlanForLine => "您有好几份计划，这一条没写是哪个客户：";

    public override string NoPlanNamed(string account) => $"您没有“{Escape.Markdown(account)}”的计划。请选择这一条记到哪份计划：";

    public override string BeginPlanFirst => "您还没有客户计划。请先开始一份，再把刚才那句话发一遍。";

    public override string ListNotTyped => "这类内容要在卡片上填写，刚才那句还没有记下。请点“添加”。";

    public override string TextThereAlready => "这一项已经有内容，您写的还没有保存。点“保存”，就用您写的替换。";

    public override string TextFilled(string label) => $"已保存：{label}。";

    public override string PlanNearArchived(string account) => $"您有一份已归档的“{Escape.Markdown(account)}”计划。恢复它，还是另做一份？";

    public override string CompetitorForm => "新竞争对手";

    public override string CompetitorName => "是哪家竞争对手？";
}
