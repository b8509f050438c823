using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about submitting plans and reviewing them. Names are given as people typed them.</content>
public sealed partial class Chinese
{
    public override string SubmitPlan => "提交审阅";

    public override string PlanStanding => "审阅情况";

    public override string StandingTitle(string account) => $"审阅：{Escape.Markdown(account)}";

    public override string StandingFallback(string account, PlanStatus status) => $"{StandingTitle(account)}，{PlanStatusName(status)}";

    public override string PlanStatusName(PlanStatus status) => status switch
    {
        PlanStatus.Draft => "草稿",
        PlanStatus.Submitted => "待审阅",
        PlanStatus.Returned => "已退回修改",
        PlanStatus.Approved => "已批准",
        PlanStatus.Archived => "已归档",
        _ => throw new NotSupportedException($"{status} has no Chinese words."),
    };

    public override string PlanStatusLine(PlanHead head, int? approved) => (head.Status, approved) switch
    {
        (PlanStatus.Returned, null) => $"第{head.Version - 1}版已退回修改，现在是第{head.Version}版草稿。",
        (PlanStatus.Returned, { } reference) => $"第{reference}版已批准；第{head.Version - 1}版已退回修改，现在是第{head.Version}版草稿。",
        (PlanStatus.Draft, { } reference) => $"第{reference}版已批准，第{head.Version}版正在写。",
        (PlanStatus.Submitted, { } reference) => $"第{reference}版已批准，第{head.Version}版待审阅。",
        _ => $"第{head.Version}版，{PlanStatusName(head.Status)}。",
    };

    public override string WhoReviews(string name) => $"由{Quote(name)}审阅。提交后不能改动，但可以撤回。";

    public override string NobodyReviews => $"还没有人能审阅：计划交给带您的经理。请经理邀请您加入团队，发“{TeamWord}”可查看邀请。";

    public override string OpenPoints(PlanQuality quality) => quality.IsClean ? "没有未完成的地方。" : $"还差这些（不影响提交）：{Several(OpenParts(quality))}。";

    public override string StillOpen(PlanQuality quality) => quality.IsClean ? "没有未完成的地方。" : $"还没完成：{Several(OpenParts(quality))}。";

    public override string SponsorLine(string? name) => name is null ? "还没有高层负责人。" : $"高层负责人：{Quote(name)}。";

    public override string SubmitNow => "现在提交";

    public override string TakeBack => "撤回";

    public override string TakeUpAgain => "开始下一版";

    public override string PlanGiven(string name) => $"已提交，会通知{Quote(name)}。";

    public override string PlanTakenBack => "已撤回，可以继续修改。";

    public override string PlanTakenUp(int version) => $"现在是第{version}版。新版批准之前，以已批准的那版为准，可在“{VersionsButton}”里查看。";

    public override string PlanTooLarge(int characters, int most) => $"没有提交：这份计划有{characters}个字，一版最多能存{most}个字，请先精简。";

    public override string ReviewHeading(string name, LocalDate date, bool isApproved) => $"{Quote(name)}，{FullDate(date)}：{(isApproved ? "批准" : "退回修改")}";

    public override string ReviewComment(string name, string question, bool isYes, string? comment) =>
        $"**{Quote(name)}**：{question}**{ReviewAnswerName(isYes)}**。" + (comment is null ? "" : comment);

    public override string ReviewPlaces(IReadOnlyList<int> steps) => $"意见在第{string.Join("、", steps)}步";

    public override string PlanGone => "找不到这份计划，或这一版。什么都没有改。";

    public override string PlanNotYours => "只有计划的负责人和带这位负责人的经理能打开。什么都没有改。";

    public override string OwnPlanNotReviewed => "这是您自己的计划，要由别人审阅。什么都没有改。";

    public override string PlanNotSubmitted => "这份计划现在不在等待审阅。";

    public override string ReviewStale => "没有保存：您打开之后，这份计划被撤回、审阅过或重新提交了。下面是现在的样子。";

    public override string ToComments => "查看意见";

    public override string ReviewPlan => "审阅";

    public override string ReviewTitle(string account) => $"审阅：{Escape.Markdown(account)}";

    public override string ReviewIntro => "每个问题都请回答，写下的意见会显示在计划对应的步骤上。退回修改请说明理由：选“否”，或写一条意见。";

    public override string ReviewGoOn => "继续审阅";

    public override string ReadPlan => "查看计划";

    public override string ReviewKept => "您之前填写的都在。";

    public override string ReviewAnswerName(bool isYes) => isYes ? "是" : "否";

    public override string ReviewedBefore(string question, bool isYes, string? comment) => $"{question}**{ReviewAnswerName(isYes)}**。" + (comment is null ? "" : comment);

    public override string ReviewFormFallback(string account) => $"{ReviewTitle(account)}。审阅问题要在卡片上回答，这个应用显示不了。请在电脑版Teams或浏览器里打开这个聊天。";

    public override string CommentLabel(int longest) => $"意见（最多{longest}个字）";

    public override string ApprovePlan => "批准";

    public override string GivePlanBack => "退回修改";

    public override string BackToPlan => "返回";

    public override string ReviewAnswerMissing => "请选“是”或“否”。";

    public override string ReviewReasonMissing => "要退回修改，请至少有一个“否”或一条意见，计划负责人才知道改什么。";

    public override string ReviewDone(string account, bool isApproved) => $"{(isApproved ? "已批准" : "已退回修改")}：{Escape.Markdown(account)}";

    public override string ReviewWillBeTold(string name, bool isApproved) => $"会通知{Quote(name)}，{(isApproved ? "您的意见" : "您的回答和意见")}显示在对应的步骤上。";

    private static IEnumerable<string> OpenParts(PlanQuality quality) => new[]
    {
        (quality.ObjectivesWithoutActions.Length, "个目标没有行动"),
        (quality.ActionsWithoutOwner.Length, "项行动没有负责人"),
        (quality.ActionsWithoutDate.Length, "项行动没有日期"),
        (quality.RisksWithoutAnswer.Length, "个风险没有应对"),
        (quality.ForecastGaps.Length, "行预测有空缺"),
        (quality.OpenQuestions.Length, "个审阅问题缺少依据"),
    }.Where(part => part.Length > 0).Select(part => $"{part.Length}{part.Item2}");
}
