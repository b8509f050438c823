using CoachBot.Coaching.Reinforcement.Curves;

namespace CoachBot.Dialogs.Wording;

/// <content>Forgetting curves.</content>
public sealed partial class Chinese
{
    public override string MyCurveWord => "记忆曲线 我的";

    public override string TeamCurveWord => "记忆曲线 团队";

    public override string CurveTitle(string? skill) => $"我的记忆曲线{OfSkill(skill)}";

    public override string TeamCurveTitle(string? skill) => $"团队记忆曲线{OfSkill(skill)}";

    public override string CurveNow(int day, int with, int without) => $"第{day}天：今天的预计记忆率为**{with}%**。如果首次作答后再没练过，大约只剩{without}%。";

    public override string CurveSoon(int day, int without) => $"如果不再练习，到第{day}天预计只剩约**{without}%**。";

    public override string CurveMeaning => "曲线是记忆模型对练习作答的预测，不代表拜访效果或销售额。";

    public override string CurveOf(int objectives, bool isFew) => $"根据您练过的{objectives}个要点绘制{(isFew ? "，数量还少，仅供参考" : "")}。";

    public override string CurveOfPeople(int people, int objectives, bool isFew) => $"根据{people}人、{objectives}个要点绘制{(isFew ? "，数量还少，仅供参考" : "")}。";

    public override string TeamTookPart(int answered, int lately, int members, int days) => $"参与情况：{members}名成员中，最近{days}天有{lately}人作答，累计{answered}人。从未作答的人不在曲线里。";

    public override string ResponseRate(int percent, int answered, int offered, int days) => $"作答率：**{percent}%**，最近{days}天推送{offered}题，回答{answered}题。没作答不计成绩。";

    public override string CurvePicture => "预计练习记忆率（%）";

    public override string CurveDays => "距首次作答的天数";

    public override string CurveWith => "有练习（预测）";

    public override string CurveAhead => "从今天起不再练（预测）";

    public override string CurveWithout => "只答过一次（估算）";

    public override (string Day, string With, string Without, string Reached) CurveHeader => ("天数", "有练习", "不练习", "已到");

    public override string CurveDay(int day, bool isAhead) => isAhead ? $"{day}（未到）" : $"{day}";

    public override string MeasuredDot(DaySpan span, int answers) => $"实测：练后{SpanOf(span)}（{answers}次）";

    public override string MeasuredTitle => "实测：隔几天再答时的掌握率";

    public override string MeasuredAfter(DaySpan span, int answers) => $"{SpanOf(span)}：{answers}次作答";

    public override string MeasuredDetail(int recalled, int? expected) => expected is { } predicted ? $"剔除猜测前答对{recalled}%，模型预测{predicted}%" : $"剔除猜测前答对{recalled}%";

    public override string MeasuredTooFew(int answers, int people) => people <= 1 ? $"满{answers}次才显示比例" : $"满{people}人、{answers}次才显示比例";

    public override string NothingMeasured => "暂无数据：要在之后的某天再答一次才能测到。";

    public override string MeasuredHow => "实测比例：承认是猜的算没掌握，并按四分之一的概率剔除碰巧猜对的。再练一次和当天第二次作答不计入。";

    public override string CurveHow => "曲线：每个要点首次作答为第0天，各天取当天练习之前的数值。“已到”是已经走到这一天的数量；其余的以及“未到”部分，都按今后不再练习预测。圆点按距上次练习的天数。";

    public override string ClaimDot => "一种说法，据称出自施乐公司的研究（Rackham 1979）";

    public override string ClaimNote =>
        "第30天的那个点只是一种说法，不是实测：“新学的技能一个月内会忘掉87%”，常引自美国培训与发展协会，据称出自施乐公司的一项研究（Rackham 1979）。能查到的原文只是一项研究，说的是没有辅导时技能提升的流失，并没有提到一个月，所以不画成曲线。";

    public override string NoCurve => "还没有曲线。您第一次回答练习就是第0天，以后每次作答都与它比较。";

    public override string NoTeamCurve(int answered, int members, int least) => $"至少{least}人答过练习才显示团队曲线，人数太少就等于看某个人的成绩。目前{members}名已加入的成员中有{answered}人答过。";

    public override string NoTeamForCurve => $"您还没有团队成员。发送“{TeamWord}”邀请销售；有三人加入并答过练习，就有团队曲线。";

    public override string CurveSkillLabel => "技能";

    public override string CurveAllSkills => "全部技能";

    public override string ShowCurve => "查看";

    public override string MyCurve => "我的曲线";

    public override string TeamCurve => "团队曲线";

    public override string ReportFileOnce => "这个文件您已经答复过了。要再导出一份，请重新打开报告。";

    public override string ReportFileFailed => "文件没能存进您在Teams里的文件夹。请重新打开报告再试一次。";

    public override string ReportFileWritten(string path) => $"报告已写入文件：\n\n`{path}`";

    public override string DrillNow => "做练习";

    private static string OfSkill(string? skill) => skill is null ? "" : $"：{skill}";

    private static string SpanOf(DaySpan span) => span.To is { } to ? $"{span.From}–{to}天" : $"{span.From}天以上";
}
