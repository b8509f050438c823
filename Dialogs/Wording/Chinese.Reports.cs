using System.Collections.Immutable;
using CoachBot.Coaching.Campaigns;

namespace CoachBot.Dialogs.Wording;

/// <content>Reports of campaigns.</content>
public sealed partial class Chinese
{
    public override string ReportsTitle => "跟进计划报告";

    public override string ReportTitle(string campaign) => $"跟进报告：{campaign}";

    public override string CampaignCurveTitle(string campaign) => $"记忆曲线：{campaign}";

    public override string ReportButton => "报告";

    public override string ReportCurve => "曲线";

    public override string ReportsOfCampaigns => "跟进计划";

    public override string ReportFile => "导出CSV";

    public override string ReportCampaign => "计划详情";

    public override string NoReport => $"还没有开始的跟进计划，暂无报告。发送“{CampaignWord}”新建一个。";

    public override string ReportOfDraft => "这个跟进计划还没开始，暂无报告。";

    public override string ReportPeople(int people, int? answered, int notMet) => $"共{people}人参加{(answered is { } some ? $"，{some}人答过题" : "")}。" + (notMet > 0 ? $"有{notMet}人没和我说过话，联系不上。" : "");

    public override string ReportTooFew(int least) => $"至少{least}人答过题才显示结果：人数太少，就等于看某个人的成绩。";

    public override string ReportByTraining => "首次答对率（按每人开始跟进后的天数）";

    public override string ReportNothing => "暂无数据。";

    public override string ReportWeakest(int number) => $"最薄弱的{number}个要点";

    public override string ReportAnswers(string skill, int answers, int people) => $"{skill}：{MeasuredCounted(answers, people)}";

    public override string MeasuredCounted(int answers, int people) => $"{people}人{answers}次作答";

    public override string ReportFlagged => "可能出得不好的题";

    public override string ReportNoneFlagged => "没有。一道题满30次作答、与预测相差超过20个百分点才会列出。";

    public override string ReportDrill(string objective, int variant) => $"{objective}，第{variant}题";

    public override string ReportDeviation(int recalled, int expected, int answers) => $"{answers}次作答，答对{recalled}%，预测{expected}%";

    public override string ReportCompared => "有练习与无练习";

    public override string ReportPredictedDay(int day, bool isAhead) => $"模型估算，第{day}天{(isAhead ? "（未到）" : "")}";

    public override string ReportWithWithout(int with, int without) => $"**{with}%** / {without}%";

    public override string ReportHeldBack(CampaignControl control) => control switch
    {
        CampaignControl.Probe => "实测：30天没有练的那项技能",
        CampaignControl.Waitlist => "实测：晚30天开始的人",
        _ => throw new NotSupportedException($"{control} holds nothing back."),
    };

    public override string ReportNotHeldBack => "实测：同一时期有练习的";

    public override string ReportNoProof => "这是差异，不是证明：同一个人会作答多次。";

    public override string ReportCompareTooFew(int heldBack, int drilled, int least) => $"作答太少，无法比较：分别为{heldBack}次和{drilled}次，各需3人、{least}次。";

    public override string ReportFileOffer => "报告表格，可用Excel打开：每个要点、每段开始跟进后的天数一行，不含姓名。";

    public override string ReportFileDeclined => "没有生成文件。";

    public override ImmutableArray<string> ReportColumns { get; } = ["技能", "要点", "起始天", "截止天", "作答次数", "人数", "答对%", "剔除猜测后%", "预测%"];

    public override string ReportAllObjectives => "全部要点";
}
