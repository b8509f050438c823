using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Plans.Export;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about account plans as files.</content>
public sealed partial class Chinese
{
    public override string ExportPlan => "导出";

    public override string ExportPlanTitle => "导出客户计划";

    public override string ExportFallback => "要导出哪份计划，需在卡片上选，这个应用显示不了。请发送“导出客户计划”加客户名称。";

    public override string PlanFormatLabel => "文件格式";

    public override string PlanFormatName(PlanFormat format) => format switch
    {
        PlanFormat.Word => "Word",
        PlanFormat.Markdown => "Markdown",
        _ => throw new NotSupportedException($"{format} has no name."),
    };

    public override string NoPlanToExport => "还没有可以导出的计划，先在这里建一份。";

    public override string PlanFileNext => "文件在下一条消息里。";

    public override string PlanFileOffer(PlanFormat format) =>
        $"客户计划的{PlanFormatName(format)}文件，内容以您同意接收时为准。" + (format == PlanFormat.Word ? "要Markdown格式，请发送“导出客户计划 markdown”。" : "");

    public override string PlanFileDeclined => "没有生成文件。需要时发送“导出客户计划”。";

    public override string PlanFileOnce => "这个文件您已经答复过了。要再导出一份，请发送“导出客户计划”。";

    public override string PlanFileFailed => "文件没能存进您在Teams里的文件夹，计划没有变动。请发送“导出客户计划”再试一次。";

    public override string PlanFileWritten(string path) => $"客户计划已写入文件：\n\n`{path}`";

    public override string PlanFileNotWritten(string folder) => $"文件写不进这个文件夹：\n\n`{folder}`";

    public override string DocumentSubtitle => "客户计划";

    public override string DocumentNothing => "未填写";

    public override string DocumentTier => "客户级别";

    public override string DocumentManager => "客户经理";

    public override string DocumentSponsor => "高层负责人";

    public override string DocumentStatus => "状态";

    public override string DocumentStatusOf(PlanStatus status, int version) => status switch
    {
        PlanStatus.Draft => $"第{version}版草稿",
        PlanStatus.Submitted => $"第{version}版，上级审阅中",
        PlanStatus.Returned => $"第{version}版草稿；第{version - 1}版已退回修改",
        PlanStatus.Approved => $"第{version}版，已批准",
        PlanStatus.Archived => $"第{version}版，已归档",
        _ => throw new NotSupportedException($"{status} has no name."),
    };

    public override string DocumentDate(LocalDate date) => IsoDate.Format(date);

    public override string DocumentApproved => "首次批准";

    public override string DocumentSchedule => "编制时间";

    public override string DocumentPeriod(LocalDate start, LocalDate end) => $"{FullDate(start)}至{FullDate(end)}";

    public override string DocumentProgress => "完成度";

    public override string DocumentPrinted => "导出日期";

    public override string DocumentPlace => "优先级";

    public override string DocumentOpportunity => "机会";

    public override string DocumentSize => "规模";

    public override string DocumentChance => "把握";

    public override string DocumentExpected => "规模×把握";

    public override string DocumentNote => "说明";

    public override string DocumentCompetitor => "竞争对手";

    public override string DocumentPosition => "地位";

    public override string DocumentRivalStrategy => "策略";

    public override string DocumentWeakness => "弱点";

    public override string DocumentRiskSource => "来源";

    public override string DocumentRisk => "风险";

    public override string DocumentAnswer => "应对";

    public override string DocumentObjective => "目标";

    public override string DocumentTarget => "目标值";

    public override string DocumentDue => "截止日期";

    public override string DocumentActions => "行动数";

    public override string DocumentAction => "行动";

    public override string DocumentOwner => "负责人";

    public override string DocumentDone => "完成日期";

    public override string DocumentNeeds => "所需资源或部门";

    public override string DocumentResource => "用途";

    public override string DocumentResourceKindLabel => "类别";

    public override string DocumentAmount => "数量";

    public override string DocumentUnit => "单位";

    public override string DocumentSum(string amount, string unit) => $"合计{Measured(amount, unit)}";

    public override string DocumentTierOf(AccountTier tier) => $"{tier}级";

    public override string DocumentPerson => "成员";

    public override string DocumentRole => "职责";

    public override string DocumentDevelopment => "还要学什么";

    public override string DocumentRegion => "区域";

    public override string DocumentPlatform => "平台";

    public override string DocumentByRegion => "按区域";

    public override string DocumentByPlatform => "按平台";

    public override string DocumentAllTogether => "未细分";

    public override string DocumentGaps => "“–”表示该年没有预测，合计时不计。";

    public override string DocumentElsewhere(string item, int section) => $"{item}：见第{section}部分";

    public override string DocumentTimeTable => "时间表";

    public override string DocumentFilled => "已填写";

    public override string DocumentNotNeeded => "不需要";

    public override string DocumentLeftOut => "未做的步骤";

    public override string DocumentReason => "不需要的原因";

    public override (string Before, string Between, string Behind) DocumentPage => ("第", "页，共", "页");
}
