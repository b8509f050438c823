using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about a skill map and the history of a skill.</content>
public sealed partial class Chinese
{
    public override string SkillMapWord => "技能图";

    public override string SkillHistoryWord => "技能历史";

    public override string SkillMapButton => "技能图";

    public override string HistoryButton => "历史";

    public override string RateButton => "打分";

    public override string HistoryOf => "看哪一项的历史";

    public override string NotYourMap => "您可以看自己的技能图。别人的技能图，只有对方目前所在团队的经理能看。";

    public override string NoReps => "还没有人接受您的邀请，所以没有团队成员的技能图可看。";

    public override string UnnamedRep => "您的一位团队成员";

    public override string GridTitle => "横看：目前表现；竖看：未来两三年的重要性。有底色的格子先练。";

    public override string RankingTitle => "先练什么";

    public override string RankingRule => "离目标的差距 × 重要性（低 1、中 2、高 3）。经理打过分的，以经理的为准。";

    public override string ScoresHeader => "分数 1–7";

    public override string EarlierScores => "括号里是前任经理打的分，没有别的分数时才按它算。";

    public override string EarlierHeader => "前任经理";

    public override string RatedNoLonger => "这项技能在贵公司已停用，以前的打分都还在。";

    public override string HistoryPicture(bool isLastOfDay) => isLastOfDay ? "历次得分（1–7 分，一天多次的取最后一次）" : "历次得分（1–7 分）";

    public override string RatedButRetired(IReadOnlyList<string> skills, int more) =>
        $"打过分、后来公司停用的技能：{string.Join("、", skills)}{(more == 0 ? "" : $"，还有 {more} 项")}。发“{SkillHistoryWord}”加技能名，还能看以前的打分。";

    public override string HistoryDay => "日期";

    public override string NoHistory => "还没有打过分。";

    public override string OneRating => "目前只打过一次分，有第二次才能连成线。";

    public override string OlderAnchors => "旧版描述";

    public override string OlderAnchorsNotShown => "还有更早的旧版描述：都留着，这里放不下。";

    public override string RepUnknown(string typed) => $"接受了您邀请的团队成员里，没有“{Quote(typed)}”。";

    public override string NothingRated(string? rep) => rep is null ? "您的技能图还是空的" : $"{Escape.Markdown(rep)}的技能图还是空的";

    public override string HowToRate(string? rep) => rep is null
        ? "先给一项技能打分，我就能告诉您该先练什么。一句话就行：“评分 谈判 4 赵总那单守住了价格”。"
        : $"您和{Escape.Markdown(rep)}都还没打过分。一句话就行：“评分 {Escape.Markdown(rep)} 谈判 4 赵总那单守住了价格”。";

    public override string SkillMapTitle(string? rep) => rep is null ? "我的技能图" : $"{Escape.Markdown(rep)}的技能图";

    public override string SkillMapFallback(string title, string? first) => first is null ? $"{title}：打过分的技能都达到了目标。" : $"{title}。最该先练：{first}。";

    public override string FullDate(LocalDate date) => $"{date.Year}年{date.Month}月{date.Day}日";

    public override string ImportanceName(Importance importance) => importance switch
    {
        Importance.Low => "低",
        Importance.Medium => "中",
        Importance.High => "高",
        _ => throw new NotSupportedException($"{importance} has no Chinese name."),
    };

    public override string ImportanceOf(Importance importance) => $"重要性{ImportanceName(importance)}";

    public override string PerformanceBand(Performance performance, int from, int to) => performance switch
    {
        Performance.Low => $"弱 {from}–{to}",
        Performance.Medium => $"中 {from}–{to}",
        Performance.High => $"强 {from}–{to}",
        _ => throw new NotSupportedException($"{performance} has no Chinese name."),
    };

    public override string SelfHeader(string? rep) => rep is null ? "自评" : "本人评";

    public override string ManagerHeader(string? rep) => rep is null ? "经理评" : "您评";

    public override string TalkFirst(string? rep, string skill, int self, int manager) => rep is null
        ? $"**先聊{skill}**：您自评 {self} 分，经理评 {manager} 分。先说清各自看到了什么，再定练什么。"
        : $"**先聊{skill}**：{Escape.Markdown(rep)}自评 {self} 分，您评 {manager} 分。先说清各自看到了什么，再定练什么。";

    public override string TalkLater(IReadOnlyList<string> skills) => $"接着聊{string.Join("、", skills)}：同样差了两分以上。";

    public override string GapSum(int target, int score, int gap, Importance importance, int weight, int points) =>
        $"目标 {target} 分，现在 {score} 分，差距 {gap} × 重要性{ImportanceName(importance)}（权重 {weight}）= {points}";

    public override string TargetReached(int target, Importance importance) => $"已达到目标 {target} 分（重要性{ImportanceName(importance)}）";

    public override string NotRatedYet(IReadOnlyList<string> skills) => $"还没打分的：{string.Join("、", skills)}。";

    public override string ImportanceBy(string? rep, string? leader, bool isUnset) => (rep, leader, isUnset) switch
    {
        (null, null, _) => "还没有经理给您设定重要性和目标：每项都按“中”算，目标 6 分。",
        (null, _, true) => $"{Escape.Markdown(leader)}还没给团队设定重要性和目标：每项都按“中”算，目标 6 分。",
        (null, _, false) => $"重要性和目标由{Escape.Markdown(leader)}为团队设定。",
        (_, _, true) => "您还没给团队设定重要性和目标：每项都按“中”算，目标 6 分。发“重要性”可以设定。",
        (_, _, false) => "重要性和目标是您为团队设定的。",
    };

    public override string ImportanceForOne(string? rep, string? leader, IEnumerable<string> reasons) => rep is null
        ? $"{Escape.Markdown(leader ?? "经理")}单独为您定的重要性：{string.Join("；", reasons)}。"
        : $"您单独为{Escape.Markdown(rep)}定的重要性：{string.Join("；", reasons)}。";

    public override string ImportanceReason(string skill, Importance importance, string reason) => $"**{skill}** {ImportanceName(importance)}（“{Escape.Markdown(reason)}”）";

    public override string HistoryTitle(string? rep, string skill) => rep is null ? $"{skill}：历次得分" : $"{Escape.Markdown(rep)} · {skill}：历次得分";

    public override string AimLine(int target, Importance importance) => $"目标 {target} 分，重要性{ImportanceName(importance)}。";

    public override string RatingsSoFar(int ratings) => $"目前打过 {ratings} 次分。";

    public override string LastRatings(int shown, int all) => $"一共打过 {all} 次分，下面是最近 {shown} 次。";

    public override string OlderAnchor(int version, int score, string anchor) => $"旧版描述（第 {version} 版），当时 {score} 分指：{Escape.Markdown(anchor)}";

    public override string OlderAnchorLost(int version, int score) => $"旧版描述（第 {version} 版）：当时 {score} 分的说法没有留存。";

    public override string EvidenceOf(string rater, string date, string evidence) => $"{rater}，{date}。{evidence}";

    public override string HistoryOfWhich(string typed, IReadOnlyList<string> nearest) => typed.Length == 0
        ? $"看哪一项技能的历史？比如“{SkillHistoryWord} {Quote(nearest[0])}”。"
        : $"没有叫“{Quote(typed)}”的技能。您是指{Listed(nearest)}吗？";
}
